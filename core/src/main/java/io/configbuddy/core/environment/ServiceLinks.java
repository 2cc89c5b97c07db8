package io.configbuddy.core.environment;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the variables that Kubernetes sets for the services of a namespace from those that somebody meant.
 *
 * <p>For a service {@code redis} there are {@code REDIS_SERVICE_HOST}, {@code REDIS_SERVICE_PORT}, {@code
 * REDIS_SERVICE_PORT_<name>}, {@code REDIS_PORT} with an address, and {@code REDIS_PORT_<n>_<protocol>} with and without
 * {@code _PROTO}, {@code _PORT} and {@code _ADDR}. Nothing but the first two is sure to be there.
 */
final class ServiceLinks {
    private static final String HOST = "_SERVICE_HOST";
    private static final String SERVICE_PORT = "_SERVICE_PORT";
    private static final String PORT = "_PORT";

    private final Map<String, String> variables;
    private final Set<String> services = new HashSet<>();

    ServiceLinks(Map<String, String> variables) {
        this.variables = variables;
        for (String name : variables.keySet()) {
            if (name.endsWith(HOST)) {
                String service = without(name, HOST);
                if (isDigits(variables.get(service + SERVICE_PORT))) {
                    services.add(service);
                }
            }
        }
    }

    boolean isEmpty() {
        return services.isEmpty();
    }

    /** Tell whether there is an address as well, which nobody's own settings would have. */
    boolean isCertain(String service) {
        return isAddress(variables.get(service + PORT));
    }

    /** Return the service that a variable tells of, spelled as variables spell it, or null. */
    @Nullable
    String service(String name) {
        if (name.endsWith(HOST)) {
            return known(without(name, HOST));
        }
        if (name.endsWith(SERVICE_PORT) && services.contains(without(name, SERVICE_PORT))) {
            return without(name, SERVICE_PORT);
        }
        if (name.endsWith(PORT) && isAddress(variables.get(name))) {
            return known(without(name, PORT));
        }
        int at = name.indexOf(SERVICE_PORT + "_");
        while (at >= 0) {
            if (services.contains(name.substring(0, at))) {
                return name.substring(0, at);
            }
            at = name.indexOf(SERVICE_PORT + "_", at + 1);
        }
        return numbered(name);
    }

    /** Return the service of a variable such as {@code REDIS_PORT_6379_TCP_ADDR}. */
    private @Nullable String numbered(String name) {
        String rest = name;
        if (rest.endsWith("_PROTO") || rest.endsWith("_ADDR") || rest.endsWith(PORT)) {
            rest = rest.substring(0, rest.lastIndexOf('_'));
        }
        if (!rest.endsWith("_TCP") && !rest.endsWith("_UDP") && !rest.endsWith("_SCTP")) {
            return null;
        }
        rest = rest.substring(0, rest.lastIndexOf('_'));
        int number = rest.lastIndexOf('_');
        if (number < 0 || !isDigits(rest.substring(number + 1))) {
            return null;
        }
        rest = rest.substring(0, number);
        return rest.endsWith(PORT) ? known(without(rest, PORT)) : null;
    }

    private @Nullable String known(String service) {
        return services.contains(service) ? service : null;
    }

    private static String without(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    private static boolean isAddress(@Nullable String value) {
        return value != null
                && (value.startsWith("tcp://") || value.startsWith("udp://") || value.startsWith("sctp://"));
    }

    private static boolean isDigits(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
