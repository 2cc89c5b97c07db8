package io.configbuddy.core.resolve;

import io.configbuddy.document.problem.SecretName;
import java.util.Optional;

/** {@code ${env:HOME}}: an environment variable of any name, empty or not. */
final class EnvironmentResolver implements Resolver {
    @Override
    public String name() {
        return "env";
    }

    @Override
    public Optional<String> resolve(String argument, ResolverContext context) {
        return context.variable(argument);
    }

    @Override
    public boolean isSecret(String argument) {
        return SecretName.isSecret(argument);
    }
}
