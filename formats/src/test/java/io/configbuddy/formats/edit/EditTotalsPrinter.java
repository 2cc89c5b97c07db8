package io.configbuddy.formats.edit;

import io.configbuddy.testsupport.Seeds;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Prints what became of random edits at the end of a thorough run. */
public final class EditTotalsPrinter implements TestExecutionListener {
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (Seeds.isThorough()) {
            System.out.print(EditTotals.table());
        }
    }
}
