#!/usr/bin/env python3
"""Write docs/compare/editing.md: one value changed in each of 100 real files a format, by ConfigBuddy and its peers.

Run it from the root of the checkout: python3 docs/compare/editing.py FOLDER
FOLDER holds real files in folders named json, yaml, toml and ini, such as the suites' realworld folder.
It uses the peers that are installed (Debian: jq, yq, crudini, python3-yaml, python3-ruamel.yaml, python3-tomlkit) and
leaves out the others.
"""
import collections
import configparser
import difflib
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

FILES = 100
LONGEST = 200_000
SEED = 20_240_131
OUTPUT = pathlib.Path("docs/compare/editing.md")
OURS = str(pathlib.Path("configbuddy").resolve())
PYTHON = "/usr/bin/python3"
SIMPLE = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")
COMMENT = {
    "json": re.compile(r"$^"),
    "yaml": re.compile(r"(?:^|(?<=\s))#.*"),
    "toml": re.compile(r"(?:^|(?<=\s))#.*"),
    "ini": re.compile(r"^\s*[#;].*"),
}

RUAMEL = """
import json, sys
from ruamel.yaml import YAML
yaml = YAML()
yaml.preserve_quotes = True
yaml.width = 1 << 20
data = yaml.load(open(sys.argv[1], newline="", encoding="utf-8"))
at = data
path = json.loads(sys.argv[2])
for step in path[:-1]:
    at = at[step]
at[path[-1]] = json.loads(sys.argv[3])
yaml.dump(data, open(sys.argv[1], "w", newline="", encoding="utf-8"))
"""

TOMLKIT = """
import json, sys, tomlkit
data = tomlkit.parse(open(sys.argv[1], newline="", encoding="utf-8").read())
at = data
path = json.loads(sys.argv[2])
for step in path[:-1]:
    at = at[step]
at[path[-1]] = json.loads(sys.argv[3])
open(sys.argv[1], "w", newline="", encoding="utf-8").write(tomlkit.dumps(data))
"""


def run(command, output=None):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=120)
    if output and result.returncode == 0:
        pathlib.Path(output).write_bytes(result.stdout)
    return result.returncode == 0


def ours(file, path, value):
    words = ["--json", json.dumps(value)] if not isinstance(value, str) else ["--string", value]
    return run([OURS, "set", "-i", words[0], "--", file, "/" + "/".join(str(step) for step in path), words[1]])


def ours_ini(file, path, value):
    return run([OURS, "set", "-i", "--from", "ini:configparser", "--", file, "/" + "/".join(path), value])


def jq(file, path, value):
    return run(["jq", f"setpath({json.dumps(path)}; {json.dumps(value)})", file], file)


def yq(file, path, value):
    return run(["yq", "-y", f"setpath({json.dumps(path)}; {json.dumps(value)})", file], file)


def ruamel(file, path, value):
    return run([PYTHON, "-c", RUAMEL, file, json.dumps(path), json.dumps(value)])


def tomlkit(file, path, value):
    return run([PYTHON, "-c", TOMLKIT, file, json.dumps(path), json.dumps(value)])


def crudini(file, path, value):
    return run(["crudini", "--set", file, path[0], path[1], value])


def has(module):
    return run([PYTHON, "-c", "import " + module])


def tools(form):
    chosen = {"ConfigBuddy": ours_ini if form == "ini" else ours}
    if form == "json" and shutil.which("jq"):
        chosen["jq"] = jq
    if form == "yaml" and has("ruamel.yaml"):
        chosen["ruamel.yaml"] = ruamel
    if form == "yaml" and shutil.which("yq"):
        chosen["yq (Python)"] = yq
    if form == "toml" and has("tomlkit"):
        chosen["tomlkit"] = tomlkit
    if form == "ini" and shutil.which("crudini"):
        chosen["crudini"] = crudini
    return chosen


def read(form, file):
    """Return what a neutral parser makes of a file."""
    data = pathlib.Path(file).read_bytes()
    if form == "json":
        return json.loads(data)
    if form == "toml":
        return tomllib.loads(data.decode())
    if form == "yaml":
        import yaml

        return yaml.load(data, Loader=yaml.CSafeLoader)
    parser = configparser.RawConfigParser(strict=True, interpolation=None)
    parser.optionxform = str
    parser.read_string(data.decode())
    return {section: dict(parser.items(section)) for section in parser.sections()}


def scalars(node, path=()):
    """Return the paths of strings and whole numbers that every tool can name."""
    if isinstance(node, dict):
        for key, child in node.items():
            if isinstance(key, str) and SIMPLE.match(key):
                yield from scalars(child, path + (key,))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from scalars(child, path + (index,))
    elif path and (type(node) is int or isinstance(node, str) and "\n" not in node):
        yield path


def put(node, path, value):
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value


def get(node, path):
    for step in path:
        node = node[step]
    return node


def lines_changed(before, after):
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    return sum(max(b - a, d - c) for kind, a, b, c, d in matcher.get_opcodes() if kind != "equal")


def comments(form, lines):
    found = collections.Counter()
    for line in lines:
        match = COMMENT[form].search(line)
        if match:
            found[match.group().strip()] += 1
    return found


def cases(form, folder, chance):
    files = sorted(p for p in (folder / form).rglob("*") if p.is_file() and p.stat().st_size < LONGEST)
    chance.shuffle(files)
    found = []
    for file in files:
        try:
            tree = read(form, file)
            file.read_text(encoding="utf-8")
        except Exception:
            continue
        # Files that are one line are rewritten as a whole by any change.
        if file.read_bytes().count(b"\n") < 3:
            continue
        paths = [p for p in scalars(tree) if form != "ini" or len(p) == 2]
        if paths:
            path = chance.choice(paths)
            old = get(tree, path)
            value = old + 1 if type(old) is int else (old + "-x" if old and old[-1].isalnum() else "changed")
            found.append((file, list(path), value))
        if len(found) == FILES:
            break
    return found


def edited(form, tool, case, scratch):
    """Return lines changed, comments lost, and whether the file still says what it should; None when refused."""
    file, path, value = case
    copy = os.path.join(scratch, "copy." + form)
    shutil.copyfile(file, copy)
    try:
        if not tool(copy, path, value):
            return None
    except subprocess.TimeoutExpired:
        return None
    before = file.read_bytes().decode().splitlines(keepends=True)
    after = pathlib.Path(copy).read_bytes().decode().splitlines(keepends=True)
    lost = comments(form, before) - comments(form, after)
    meant = read(form, file)
    put(meant, path, value)
    try:
        broken = read(form, copy) != meant
    except Exception:
        broken = True
    return lines_changed(before, after), sum(lost.values()), broken


def table(folder):
    yield "| format | files | tool | refused | lines changed beyond the one meant | files with such lines | comments lost | files broken |"
    yield "|---|---:|---|---:|---:|---:|---:|---:|"
    for form in ("json", "yaml", "toml", "ini"):
        chosen = cases(form, folder, random.Random(SEED))
        for name, tool in tools(form).items():
            refused = beyond = touched = lost = broken = 0
            with tempfile.TemporaryDirectory() as scratch:
                for case in chosen:
                    result = edited(form, tool, case, scratch)
                    if result is None:
                        refused += 1
                        continue
                    more = max(0, result[0] - 1)
                    if name == "ConfigBuddy" and (more or result[1] or result[2]):
                        print("look at", *case, result, file=sys.stderr)
                    beyond += more
                    touched += more > 0
                    lost += result[1]
                    broken += result[2]
            yield f"| {form} | {len(chosen)} | {name} | {refused} | {beyond:,} | {touched} | {lost:,} | {broken} |"


HEAD = """# One value changed in real files

What happens to the rest of a file when one value in it is changed: in each of {files} real files a format, one string or
whole number, chosen by chance, gets another value. `docs/compare/editing.py` does it with the tools that are installed.

- **refused**: the tool ended with an error; the file is as it was.
- **lines changed beyond the one meant**: by a line diff, all lines that are not as before, less the one.
- **comments lost**: comments of the old file that are not in the new one.
- **files broken**: what a neutral parser (Python's `json`, `tomllib`, `configparser`, PyYAML) reads from the result is not
  the old content with that one value changed.

"""


def main():
    folder = pathlib.Path(sys.argv[1])
    OUTPUT.write_text(HEAD.format(files=FILES) + "\n".join(table(folder)) + "\n")


if __name__ == "__main__":
    main()
