package io.configbuddy.document.report;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JUnit XML in the elements and attributes that Jenkins, GitLab and the others agree on. */
final class JunitRenderer implements ProblemRenderer {
    /** Where problems go that belong to no file. */
    private static final String NO_FILE = "(no file)";

    @Override
    public void render(Report report, Appendable out) throws IOException {
        Map<String, List<Problem>> suites = suites(report);
        int tests = 0;
        int failures = 0;
        for (List<Problem> problems : suites.values()) {
            tests += Math.max(1, problems.size());
            failures += failures(problems);
        }
        StringBuilder block = new StringBuilder(512);
        block.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ConfigBuddy\"");
        counts(block, tests, failures);
        block.append(">\n");
        for (Map.Entry<String, List<Problem>> suite : suites.entrySet()) {
            suite(block, suite.getKey(), suite.getValue(), out);
        }
        out.append(block.append("</testsuites>\n"));
    }

    private static Map<String, List<Problem>> suites(Report report) {
        Map<String, List<Problem>> suites = new LinkedHashMap<>();
        for (String file : report.checked()) {
            suites.putIfAbsent(file, new ArrayList<>());
        }
        for (Problem problem : report.problems()) {
            String file = problem.location().isPresent()
                    ? problem.location().get().source().name()
                    : NO_FILE;
            List<Problem> problems = suites.get(file);
            if (problems == null) {
                problems = new ArrayList<>();
                suites.put(file, problems);
            }
            problems.add(problem);
        }
        return suites;
    }

    private static int failures(List<Problem> problems) {
        int failures = 0;
        for (Problem problem : problems) {
            failures += isFailure(problem) ? 1 : 0;
        }
        return failures;
    }

    /** A note asks for nothing, and JUnit has no warnings. */
    private static boolean isFailure(Problem problem) {
        return problem.severity() != Severity.NOTE;
    }

    private static void suite(StringBuilder block, String file, List<Problem> problems, Appendable out)
            throws IOException {
        block.append("  <testsuite");
        attribute(block, "name", file);
        counts(block, Math.max(1, problems.size()), failures(problems));
        block.append(">\n");
        if (problems.isEmpty()) {
            testCase(block, "no problem", file);
            block.append("/>\n");
        }
        for (Problem problem : problems) {
            problem(block, file, problem);
            out.append(block);
            block.setLength(0);
        }
        block.append("  </testsuite>\n");
    }

    private static void problem(StringBuilder block, String file, Problem problem) {
        String place = problem.location().isPresent()
                ? " at " + problem.location().get().position()
                : "";
        StringBuilder text = new StringBuilder(problem.toString());
        Words.appendDetails(text, problem);
        testCase(block, problem.code() + place, file);
        block.append(">\n      ");
        if (isFailure(problem)) {
            block.append("<failure");
            attribute(block, "message", problem.message());
            attribute(block, "type", Words.severity(problem.severity()));
            block.append('>');
            Xml.content(block, text);
            block.append("</failure>");
        } else {
            block.append("<system-out>");
            Xml.content(block, text);
            block.append("</system-out>");
        }
        block.append("\n    </testcase>\n");
    }

    private static void testCase(StringBuilder block, String name, String file) {
        block.append("    <testcase");
        attribute(block, "name", name);
        attribute(block, "classname", file);
    }

    private static void counts(StringBuilder block, int tests, int failures) {
        block.append(" tests=\"")
                .append(tests)
                .append("\" failures=\"")
                .append(failures)
                .append('"');
    }

    private static void attribute(StringBuilder block, String name, String value) {
        block.append(' ').append(name).append("=\"");
        Xml.attribute(block, value);
        block.append('"');
    }
}
