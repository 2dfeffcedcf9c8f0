package de.litfass.delivery.json;

import de.litfass.module.DeliveryEndpoint;
import java.util.Set;

/** Which of the properties that the system keeps ({@code jcr:}, {@code mgnl:}) an endpoint delivers. */
record SystemProperties(DeliveryEndpoint endpoint) {

    private static final Set<String> NEVER = Set.of("jcr:uuid", "jcr:primaryType", "jcr:mixinTypes", "jcr:data");

    /** Whether a property of that stored name is delivered, as far as this rule goes. */
    boolean delivers(String name) {
        if (!name.startsWith("jcr:") && !name.startsWith("mgnl:")) {
            return true;
        }
        return !NEVER.contains(name) && wanted(name);
    }

    private boolean wanted(String name) {
        return endpoint.systemProperties().isEmpty()
                ? endpoint.includeSystemProperties()
                : endpoint.systemProperties().stream().anyMatch(pattern -> fits(pattern, name));
    }

    private static boolean fits(String pattern, String name) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(name);
        }
        String before = pattern.substring(0, star);
        String after = pattern.substring(star + 1);
        return name.length() >= before.length() + after.length()
                && name.startsWith(before)
                && (after.indexOf('*') < 0 ? name.endsWith(after) : endsFit(after, name.substring(star)));
    }

    private static boolean endsFit(String pattern, String rest) {
        return java.util.stream.IntStream.rangeClosed(0, rest.length())
                .anyMatch(from -> fits(pattern, rest.substring(from)));
    }
}
