package io.configbuddy.cli.check;

import io.configbuddy.document.Document;
import io.configbuddy.document.problem.Problem;
import java.util.BitSet;
import java.util.List;

/** Tabs between the parts of YAML: allowed in places, and refused or misread by many a reader. One report a line. */
final class Tabs implements TextRule {
    static final String CODE = "check.tab";

    @Override
    public void check(Document document, List<Problem> found) {
        String text = document.text();
        int tab = text.indexOf('\t');
        if (tab < 0 || !document.format().name().equals("yaml")) {
            return;
        }
        BitSet content = Cover.scalars(document.tree());
        content.or(Cover.comments(document.tree()));
        int last = 0;
        for (; tab >= 0; tab = text.indexOf('\t', tab + 1)) {
            int line = document.source().line(tab);
            if (!content.get(tab) && line != last) {
                last = line;
                found.add(Problem.warning(CODE, "there is a tab between the parts of this line")
                        .at(document.source(), tab, tab + 1)
                        .help("write spaces: not every reader of YAML takes a tab here")
                        .build());
            }
        }
    }
}
