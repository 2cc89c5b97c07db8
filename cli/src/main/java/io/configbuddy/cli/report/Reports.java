package io.configbuddy.cli.report;

import io.configbuddy.cli.console.Console;
import io.configbuddy.cli.console.Output;
import io.configbuddy.cli.console.Version;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.report.HumanStyle;
import io.configbuddy.document.report.ProblemRenderer;
import io.configbuddy.document.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the problems of a run in the form that the user asked for.
 *
 * <p>Text and GitHub's annotations are written as they come. The other forms are one document each, written at the end,
 * also when there is nothing to say: a tool that reads them wants to be told so.
 */
public final class Reports {
    /** The forms there are. */
    public static final List<String> FORMS = List.of("text", "json", "sarif", "junit", "github");

    private final Console console;
    private final Output target;
    private final String form;
    private final ProblemRenderer renderer;
    private final boolean errorsOnly;
    private final List<String> checked = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean separate;

    private Reports(Console console, Output target, String form, ProblemRenderer renderer, boolean errorsOnly) {
        this.console = console;
        this.target = target;
        this.form = form;
        this.renderer = renderer;
        this.errorsOnly = errorsOnly;
    }

    /**
     * Begin a run's reports.
     *
     * @param target where to show them: one of the console's outputs
     * @param form one of {@link #FORMS}
     * @param color {@code auto}, {@code always} or {@code never}
     * @param errorsOnly whether to leave out warnings and notes
     */
    public static Reports to(Output target, Console console, String form, String color, boolean errorsOnly) {
        boolean terminal = target == console.out() ? console.outIsTerminal() : console.errIsTerminal();
        ProblemRenderer renderer = switch (form) {
            case "json" -> ProblemRenderer.json();
            case "sarif" -> ProblemRenderer.sarif(Version.number());
            case "junit" -> ProblemRenderer.junit();
            case "github" -> ProblemRenderer.github();
            default -> ProblemRenderer.human(style(console, terminal, color));
        };
        return new Reports(console, target, form, renderer, errorsOnly);
    }

    /** Tell whether to colour what is printed, by {@code auto}, {@code always} or {@code never}. */
    public static boolean isColored(Console console, boolean terminal, String color) {
        return color.equals("always")
                || (color.equals("auto")
                        && terminal
                        && console.environment("NO_COLOR").isEmpty()
                        && !console.environment("TERM").orElse("dumb").equals("dumb"));
    }

    private static HumanStyle style(Console console, boolean terminal, String color) {
        HumanStyle style = HumanStyle.plain().withColor(isColored(console, terminal, color));
        return terminal ? style.withWidth(console.width()) : style;
    }

    /** Show what was found in one file, or keep it for the end. */
    public void add(String file, List<Problem> found) {
        List<Problem> shown = new ArrayList<>(found.size());
        for (Problem problem : found) {
            if (!errorsOnly || problem.severity() == Severity.ERROR) {
                shown.add(problem);
            }
        }
        if (isDocument()) {
            checked.add(file);
            problems.addAll(shown);
        } else if (!shown.isEmpty()) {
            if (separate && form.equals("text")) {
                target.print("\n");
            }
            separate = true;
            write(Report.of(shown));
        }
    }

    /** Write what was kept for the end. */
    public void finish() {
        if (isDocument()) {
            write(new Report(checked, problems));
        }
        console.flush();
    }

    private boolean isDocument() {
        return !form.equals("text") && !form.equals("github");
    }

    private void write(Report report) {
        try {
            renderer.render(report, target);
        } catch (IOException e) {
            throw new IllegalStateException("an Output throws no IOException", e);
        }
    }
}
