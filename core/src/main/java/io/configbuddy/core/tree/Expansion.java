package io.configbuddy.core.tree;

import io.configbuddy.core.resolve.Resolver;
import io.configbuddy.core.template.Template;
import io.configbuddy.core.template.Template.Literal;
import io.configbuddy.core.template.Template.Part;
import io.configbuddy.core.template.Template.Reference;
import io.configbuddy.core.template.TemplateException;
import io.configbuddy.core.template.TextPlace;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.tree.ScalarType;
import org.jspecify.annotations.Nullable;

/** Works out one value that has references; one use each. */
final class Expansion {
    private static final int LONGEST_TEXT = 1 << 20;

    private final Interpolator interpolator;
    private final ScalarValue scalar;
    private final Substitution substitution;
    private final SubstitutionProblems problems;
    private boolean secret;
    private @Nullable Reference reference;
    /** What the reference at hand leads to, as messages call it. */
    private String target = "";

    Expansion(Interpolator interpolator, ScalarValue scalar) {
        this.interpolator = interpolator;
        this.scalar = scalar;
        this.substitution = new Substitution(scalar.text());
        this.problems = new SubstitutionProblems(this);
    }

    ScalarValue scalar() {
        return scalar;
    }

    String target() {
        return target;
    }

    /**
     * Tell whether the text only names where the value is to be found, so that messages may repeat it even of a secret:
     * what has text around it, or a default, may hold one.
     */
    boolean isName() {
        return substitution.text().equals("${" + target + "}") && !target.startsWith("base64:");
    }

    SubstitutionProblems failures() {
        return problems;
    }

    /** Return the place of the reference at hand, that of the value before there is one; null when unknown. */
    @Nullable
    Location place() {
        Location place = scalar.shownLocation().orElse(null);
        return reference == null
                ? place
                : TextPlace.of(substitution.text(), place).of(reference.start(), reference.end());
    }

    /** Return the place of what is left of the text from an offset on. */
    @Nullable
    Location place(int start) {
        Location place = scalar.shownLocation().orElse(null);
        return TextPlace.of(substitution.text(), place)
                .of(start, substitution.text().length());
    }

    /** Return the value: the same one, changed, or a container to take its place. */
    ConfigValue run() throws SubstitutionFailure {
        Template template;
        try {
            template = Template.parse(substitution.text());
        } catch (TemplateException e) {
            throw problems.malformed(e);
        }
        Reference whole = template.whole();
        if (whole != null) {
            return whole(whole);
        }
        String text = text(template);
        return says(text, scalar.origin().layer().isTyped() ? ScalarType.STRING : Texts.looks(text));
    }

    /** Work out a reference that is all of the value. */
    private ConfigValue whole(Reference all) throws SubstitutionFailure {
        try {
            interpolator.enter();
            return entered(all);
        } finally {
            interpolator.leave();
        }
    }

    private ConfigValue entered(Reference all) throws SubstitutionFailure {
        if (all.resolver() != null) {
            String text = resolved(all, all.resolver());
            if (text != null) {
                return says(text, Texts.looks(text));
            }
        } else {
            ConfigValue value = found(all);
            if (value instanceof ScalarValue single) {
                return says(single.text(), single.type());
            }
            if (value != null) {
                return copied(value);
            }
        }
        Template fallback = fallback(all);
        Reference next = fallback.whole();
        if (next != null) {
            return whole(next);
        }
        String text = text(fallback);
        return says(text, Texts.looks(text));
    }

    private ConfigValue says(String text, ScalarType type) {
        scalar.settle(text, type, substitution);
        if (secret) {
            scalar.markSecret();
        }
        return scalar;
    }

    private ConfigValue copied(ConfigValue container) throws SubstitutionFailure {
        ConfigValue copy = interpolator.copy(container, scalar, secret || scalar.isSecret() || container.isSecret());
        if (copy == null) {
            throw problems.tooLarge();
        }
        copy.replaces(scalar.overridden().orElse(null));
        copy.settledBy(substitution);
        return copy;
    }

    private String text(Template template) throws SubstitutionFailure {
        String literal = template.literal();
        if (literal != null) {
            return literal;
        }
        StringBuilder out = new StringBuilder();
        for (Part part : template.parts()) {
            String text = part instanceof Literal plain ? plain.text() : text((Reference) part);
            if (out.length() + text.length() > LONGEST_TEXT || !interpolator.takeText(text.length())) {
                throw problems.tooLarge();
            }
            out.append(text);
        }
        return out.toString();
    }

    private String text(Reference part) throws SubstitutionFailure {
        try {
            interpolator.enter();
            return enteredText(part);
        } finally {
            interpolator.leave();
        }
    }

    private String enteredText(Reference part) throws SubstitutionFailure {
        String text = null;
        if (part.resolver() != null) {
            text = resolved(part, part.resolver());
        } else {
            ConfigValue value = found(part);
            if (value instanceof ScalarValue single && !single.isNull()) {
                text = single.text();
            } else if (value != null) {
                throw problems.noText(value);
            }
        }
        return text == null ? text(fallback(part)) : text;
    }

    /** Return the value that a path leads to, or null. */
    private @Nullable ConfigValue found(Reference it) throws SubstitutionFailure {
        boolean before = secret;
        secret = false;
        String written = text(it.target()).strip();
        boolean hidden = secret;
        secret |= before;
        reference = it;
        target = hidden ? "***" : written;
        Path path = path(written);
        target = hidden ? "***" : path.toString();
        ConfigValue value = interpolator.lookup().find(scalar.path(), path);
        if (value == null && it.fallback() == null) {
            throw problems.unresolved(hidden ? null : interpolator.lookup().near(scalar.path(), path));
        }
        substitution.add(new Substitution.Use(target, value, value == null));
        secret |= value != null && value.isSecret();
        return value;
    }

    private Path path(String written) throws SubstitutionFailure {
        if (written.isEmpty()) {
            throw problems.empty();
        }
        Path path;
        try {
            path = Path.parse(written);
        } catch (ConfigException e) {
            throw problems.badPath(e.problems().get(0), target.equals(written));
        }
        if (path.isQuery()) {
            throw problems.query();
        }
        return path;
    }

    /** Return the text that a resolver finds, or null. */
    private @Nullable String resolved(Reference it, String name) throws SubstitutionFailure {
        boolean before = secret;
        secret = false;
        String argument = text(it.target());
        boolean hidden = secret;
        secret |= before;
        reference = it;
        target = name + ":" + (hidden ? "***" : argument);
        if (name.equals("unset")) {
            throw problems.misplacedUnset();
        }
        Resolver resolver = problems.resolver(interpolator.calls().resolvers(), name);
        secret |= resolver.isSecret(argument);
        String text = problems.ask(interpolator.calls(), resolver, argument);
        if (text == null && it.fallback() == null) {
            throw problems.unresolved(null);
        }
        if (text != null && !interpolator.takeText(text.length())) {
            throw problems.tooLarge();
        }
        substitution.add(new Substitution.Use(target, null, text == null));
        return text;
    }

    /** Return the default, which is there: without one, nothing to be found is a failure. */
    private static Template fallback(Reference it) {
        Template fallback = it.fallback();
        if (fallback == null) {
            throw new IllegalStateException("a reference without a default was not found, and no failure");
        }
        return fallback;
    }
}
