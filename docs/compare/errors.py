#!/usr/bin/env python3
"""Write docs/compare/errors.md: what ConfigBuddy and its peers say about the same mistakes.

Run it from the root of the checkout: python3 docs/compare/errors.py
It uses the peers that are installed (Debian: jq, python3, python3-yaml) and leaves out the others.
"""
import pathlib
import shutil
import subprocess
import unicodedata

CORPUS = pathlib.Path("formats/src/test/resources/errors")
OUTPUT = pathlib.Path("docs/compare/errors.md")
PYTHON = "/usr/bin/python3" if pathlib.Path("/usr/bin/python3").exists() else "python3"

PEERS = {
    "json": {
        "jq": ["jq", ".", "FILE"],
        "Python json": [PYTHON, "-c", "import json, sys; json.load(open(sys.argv[1]))", "FILE"],
    },
    "yaml": {
        "PyYAML": [PYTHON, "-c", "import yaml, sys; list(yaml.safe_load_all(open(sys.argv[1])))", "FILE"],
    },
    "toml": {
        "Python tomllib": [PYTHON, "-c", "import tomllib, sys; tomllib.load(open(sys.argv[1], 'rb'))", "FILE"],
    },
    "ini": {
        "Python configparser": [
            PYTHON,
            "-c",
            "import configparser, sys; configparser.RawConfigParser().read_file(open(sys.argv[1]))",
            "FILE",
        ],
    },
}

# One in so many of each format's corpus is shown, so that nobody picks the flattering ones.
STEP = 6


def said(command, file):
    """Return what a command prints about a file, without Python's trace and without folders."""
    run = subprocess.run(
        [str(file) if part == "FILE" else part for part in command], capture_output=True, text=True, timeout=60
    )
    lines = (run.stderr.strip() or run.stdout.strip()).splitlines()
    if run.returncode == 0:
        return "(accepts the file)"
    if lines and lines[0].startswith("Traceback"):
        lines = lines[[i for i, line in enumerate(lines) if not line.startswith((" ", "Traceback"))][0] :]
    return "\n".join(lines).replace(str(file.parent) + "/", "")


def visible(text):
    """Return a text with a stand-in for whatever can't be seen, as ConfigBuddy shows it; tabs and line ends stay."""
    return "".join(
        char
        if char in "\t\n" or unicodedata.category(char) not in ("Cc", "Cf", "Zl", "Zp")
        else chr(0x2400 + ord(char))
        if char < " "
        else "\u2421"
        if char == "\x7f"
        else f"<U+{ord(char):04X}>"
        for char in text
    )


def installed(command):
    if shutil.which(command[0]) is None:
        return False
    if len(command) > 2 and command[1] == "-c":
        module = command[2].split(",")[0].split()[1]
        return subprocess.run([command[0], "-c", f"import {module}"], capture_output=True).returncode == 0
    return True


def main():
    page = [
        "# What is said about mistakes",
        "",
        "The same broken files, given to ConfigBuddy and to the parsers that people meet most often. Every "
        f"{STEP}th file of the tests' collection is shown, without a choice. Written by `docs/compare/errors.py`.",
    ]
    for name, peers in PEERS.items():
        peers = {peer: command for peer, command in peers.items() if installed(command)}
        files = sorted(f for f in (CORPUS / name).iterdir() if f.suffix != ".report")
        page += ["", f"## {name.upper()}"]
        for file in files[::STEP]:
            page += ["", f"### {file.name}", "", "```", file.read_text(errors="replace").rstrip("\n"), "```"]
            report = file.with_name(file.name + ".report").read_text().rstrip("\n")
            page += ["", "ConfigBuddy:", "", "```", report, "```"]
            for peer, command in peers.items():
                page += ["", f"{peer}:", "", "```", said(command, file), "```"]
    OUTPUT.write_text(visible("\n".join(page)) + "\n")


main()
