package de.litfass.management.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From where a request comes, as far as limits are concerned. A proxy on the same machine or in a private network is
 * believed what it adds at the end of {@code X-Forwarded-For}; nobody else is. Of IPv6 the network counts, which is what
 * one household or machine has.
 */
public final class ClientAddress {

    /** Nothing else, or Java would ask the name server. */
    private static final Pattern NUMERIC = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!$)|$)){4}|[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]*");

    private static final int LONGEST = 45;
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address of whoever sent that. */
    public static String of(HttpServletRequest request) {
        String near = Objects.requireNonNullElse(request.getRemoteAddr(), "").replaceAll("[\\[\\]]", "");
        boolean proxy = parsed(near).filter(ClientAddress::isProxy).isPresent();
        String far = last(request.getHeaders("X-Forwarded-For"));
        return proxy && parsed(far).isPresent() ? network(far) : network(near);
    }

    /** What the nearest one added; all before that may be made up. */
    private static String last(Enumeration<String> headers) {
        List<String> lines = Collections.list(headers);
        String line = lines.isEmpty() ? "" : lines.getLast();
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }

    private static boolean isProxy(InetAddress address) {
        boolean unique = address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC;
        return unique || address.isLoopbackAddress() || address.isSiteLocalAddress();
    }

    private static String network(String text) {
        return parsed(text)
                .filter(Inet6Address.class::isInstance)
                .map(address -> HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)))
                .orElse(text);
    }

    private static Optional<InetAddress> parsed(String text) {
        try {
            return text.length() <= LONGEST && NUMERIC.matcher(text).matches()
                    ? Optional.of(InetAddress.getByName(text))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
