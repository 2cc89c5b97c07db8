package io.configbuddy.core.tree;

import io.configbuddy.core.resolve.Resolver;
import io.configbuddy.core.resolve.Resolvers;
import io.configbuddy.core.template.TemplateException;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with the references of one value. */
final class SubstitutionProblems {
    private static final int LONGEST_CHAIN = 20;

    private final Expansion expansion;

    SubstitutionProblems(Expansion expansion) {
        this.expansion = expansion;
    }

    SubstitutionFailure malformed(TemplateException e) {
        String message = e.getMessage();
        return failure(e.code(), message == null ? "" : message, e.help(), expansion.place(e.start()));
    }

    SubstitutionFailure unresolved(@Nullable Path near) {
        String target = expansion.target();
        return failure(
                "substitution.unresolved",
                "there is no value for ${" + target + "}",
                (near == null ? "" : "did you mean ${" + near + "}? ") + "Where it may be missing, write a default: ${"
                        + target + ":-...}");
    }

    /** Tell that a value needs itself; the chain ends with what leads back to it. */
    static SubstitutionFailure cycle(ScalarValue scalar, List<Expansion> chain) {
        int from = 0;
        while (chain.get(from).scalar() != scalar) {
            from++;
        }
        StringBuilder names = new StringBuilder(scalar.path());
        int count = chain.size() - from;
        for (int i = from; i < chain.size(); i++) {
            if (i - from < LONGEST_CHAIN || i == chain.size() - 1) {
                ScalarValue next = i + 1 < chain.size() ? chain.get(i + 1).scalar() : scalar;
                step(names, chain.get(i).target(), next.path());
            } else if (i - from == LONGEST_CHAIN) {
                names.append(" -> ... (").append(count - LONGEST_CHAIN - 1).append(" more)");
            }
        }
        Expansion last = chain.get(chain.size() - 1);
        return last.failures()
                .failure(
                        "substitution.cycle",
                        "'" + scalar.path() + "' refers to itself: " + names,
                        "give one of them a value of its own");
    }

    private static void step(StringBuilder names, String target, String next) {
        names.append(" -> ").append(target);
        if (!target.equals(next)) {
            names.append(" -> ").append(next);
        }
    }

    static SubstitutionFailure tooLong(List<Expansion> chain) {
        return chain.get(chain.size() - 1)
                .failures()
                .failure(
                        "substitution.too-deep",
                        "more than " + Interpolator.MOST_WAITING + " references lead from one to the next, from '"
                                + chain.get(0).scalar().path() + "' on",
                        "let some of them refer to the last one straight away");
    }

    SubstitutionFailure tooLarge() {
        return failure(
                "substitution.too-large",
                "what the references stand for has become too large",
                "references may make texts of 1 MiB each, 16 MiB together, and copy 250,000 values to a depth of 1,000");
    }

    SubstitutionFailure noText(ConfigValue value) {
        String what = value.isNull() ? "null" : value.describe();
        SubstitutionFailure failure = failure(
                "substitution.no-text",
                "${" + expansion.target() + "} is " + what + ", which can't be a part of a text",
                value.isNull() ? "give it a text, possibly an empty one" : "name a value in it");
        return failure.with(value.shownLocation().orElse(null), what + " here");
    }

    SubstitutionFailure empty() {
        return failure(
                "substitution.bad-reference", "this reference names nothing", "write a path in it: ${server.port}");
    }

    SubstitutionFailure query() {
        return failure(
                "substitution.bad-reference",
                "${" + expansion.target() + "} may lead to several values",
                "name one value, without '*' and without a condition");
    }

    SubstitutionFailure badPath(Problem problem, boolean shown) {
        String why = shown ? ": " + problem.message() : "";
        return failure(
                "substitution.bad-reference",
                "this reference is not a path" + why,
                problem.help().orElse("write it like ${server.port}"));
    }

    SubstitutionFailure misplacedUnset() {
        return failure(
                "substitution.misplaced-unset",
                "${unset:} removes a key, and can be nothing but all of its value",
                "let it stand alone as the value of a key");
    }

    Resolver resolver(Resolvers resolvers, String name) throws SubstitutionFailure {
        Resolver resolver;
        try {
            resolver = resolvers.find(name).orElse(null);
        } catch (ConfigException e) {
            throw failure(e);
        }
        if (resolver == null) {
            throw unknownResolver(name, resolvers.names());
        }
        return resolver;
    }

    private SubstitutionFailure failure(ConfigException e) {
        Problem first = e.problems().get(0);
        return failure(first.code(), first.message(), first.help().orElse("see what the resolver says"));
    }

    private SubstitutionFailure unknownResolver(String name, List<String> names) {
        String near = Suggestions.nearest(name, names).orElse("");
        String help = near.isEmpty() ? "there are " + String.join(", ", names) : "did you mean ${" + near + ":...}?";
        return failure(
                "substitution.unknown-resolver",
                "there is no resolver '" + name + "'",
                help + "; a default is written ${" + name + ":-...}, and a key with a colon has quotes");
    }

    /** Return what a resolver finds, or null; that it fails is a failure of the value. */
    @Nullable
    String ask(ResolverCalls calls, Resolver resolver, String argument) throws SubstitutionFailure {
        try {
            return calls.ask(resolver, argument, expansion.scalar(), expansion.place())
                    .orElse(null);
        } catch (ConfigException e) {
            throw failure(e);
        } catch (RuntimeException e) {
            // What it says may hold a secret, and so may its cause.
            throw failure(
                    "substitution.resolver-failed",
                    "the resolver '" + resolver.name() + "' failed with "
                            + e.getClass().getName(),
                    "see what is wrong with it, or give the value another way");
        }
    }

    SubstitutionFailure failure(String code, String message, String help) {
        return failure(code, message, help, expansion.place());
    }

    private SubstitutionFailure failure(String code, String message, String help, @Nullable Location place) {
        Problem.Builder problem =
                Problem.error(code, message).path(expansion.scalar().path()).help(help);
        if (place != null) {
            problem.at(place);
        }
        if (expansion.isName()) {
            problem.naming("${" + expansion.target());
        }
        return new SubstitutionFailure(expansion.scalar(), problem);
    }
}
