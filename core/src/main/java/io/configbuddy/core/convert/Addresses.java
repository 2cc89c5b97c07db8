package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.tree.Coercion;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Internet addresses, without asking a name server: to read a configuration neither waits for the network nor gives
 * another result when it is down.
 */
final class Addresses {
    static final String EXPECTED = "an IP address such as 192.0.2.1 or 2001:db8::1, or localhost";
    static final String EXPECTED_SOCKET = "an address and port such as localhost:8080 or [2001:db8::1]:8080";

    private static final int BYTES = 4;

    private Addresses() {}

    static InetAddress address(String text) {
        InetAddress address = literal(text);
        if (address == null) {
            throw Mismatch.of(EXPECTED)
                    .help("names of hosts aren't looked up here; bind them to a String or an InetSocketAddress");
        }
        return address;
    }

    /** Read host and port; a host that is a name is left for the connection to look up. */
    static InetSocketAddress socket(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        boolean brackets = host.startsWith("[") && host.endsWith("]");
        if (host.isEmpty() || (host.indexOf(':') >= 0 && !brackets) || text.indexOf(' ') >= 0) {
            throw Mismatch.of(EXPECTED_SOCKET);
        }
        InetAddress address = literal(host);
        if (address == null && brackets) {
            throw Mismatch.of(EXPECTED_SOCKET);
        }
        int port = port(text.substring(colon + 1));
        return address == null ? InetSocketAddress.createUnresolved(host, port) : new InetSocketAddress(address, port);
    }

    private static int port(String text) {
        try {
            return (int) Coercion.integer(text, 0, 65_535);
        } catch (Mismatch e) {
            throw Mismatch.of(EXPECTED_SOCKET, "no port from 0 to 65535");
        }
    }

    /** Return the address that is written out, or null when it is a name. */
    private static @Nullable InetAddress literal(String text) {
        try {
            // RFC 6761, section 6.3: this name is the loopback address whatever a name server says.
            if (text.equalsIgnoreCase("localhost")) {
                return InetAddress.getLoopbackAddress();
            }
            // Java looks up no name that has a colon.
            return text.indexOf(':') >= 0 ? InetAddress.getByName(text) : version4(text);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static @Nullable InetAddress version4(String text) throws UnknownHostException {
        byte[] bytes = new byte[BYTES];
        int at = 0;
        for (int i = 0; i < BYTES; i++) {
            int end = i == BYTES - 1 ? text.length() : text.indexOf('.', at);
            int part = end < 0 ? -1 : part(text, at, end);
            if (part < 0) {
                return null;
            }
            bytes[i] = (byte) part;
            at = end + 1;
        }
        return InetAddress.getByAddress(bytes);
    }

    /** Return a number from 0 to 255 without leading zeros, which some readers take for octal; -1 when it is none. */
    private static int part(String text, int start, int end) {
        int digits = end - start;
        if (digits < 1 || digits > 3 || (digits > 1 && text.charAt(start) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number > 255 ? -1 : number;
    }
}
