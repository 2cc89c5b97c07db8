package io.configbuddy.document.problem;

import java.util.ArrayList;
import java.util.List;

/** The parts of a text that were found out to be secrets; safe for use by several threads. */
final class KnownSecrets {
    private final List<Span> spans = new ArrayList<>(0);

    synchronized void add(Span secret) {
        spans.add(secret);
    }

    synchronized int size() {
        return spans.size();
    }

    /** Return what of them is on a line, in no order; possibly none. */
    synchronized List<Span> in(Span line) {
        List<Span> found = new ArrayList<>(0);
        for (Span secret : spans) {
            if (secret.start() < line.end() && secret.end() > line.start()) {
                found.add(new Span(Math.max(secret.start(), line.start()), Math.min(secret.end(), line.end())));
            }
        }
        return found;
    }
}
