package io.configbuddy.core.resolve;

import io.configbuddy.document.problem.SecretName;
import java.util.Optional;

/** {@code ${sys:user.home}}: one of Java's system properties. */
final class SystemPropertyResolver implements Resolver {
    @Override
    public String name() {
        return "sys";
    }

    @Override
    public Optional<String> resolve(String argument, ResolverContext context) {
        return context.systemProperty(argument);
    }

    @Override
    public boolean isSecret(String argument) {
        return SecretName.isSecret(argument);
    }
}
