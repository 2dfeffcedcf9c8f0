package de.litfass.delivery;

import de.litfass.delivery.query.DeliveryLimits;
import java.time.ZoneId;

/**
 * What an installation decides about its delivery.
 *
 * @param baseUrl scheme, host and context path of absolute links, without a slash at the end
 * @param contextPath put before links to files: empty, or {@code /litfass}
 * @param zone the zone in which a day begins and ends
 * @param cacheBytes how much memory prepared answers may take
 */
public record DeliverySettings(
        String baseUrl, String contextPath, ZoneId zone, DeliveryLimits limits, long cacheBytes) {

    /** Links below that address, days as in Berlin, 64 MB of answers. */
    public static DeliverySettings at(String baseUrl) {
        return new DeliverySettings(baseUrl, "", ZoneId.of("Europe/Berlin"), DeliveryLimits.DEFAULT, 64L << 20);
    }

    /** The same below that context path: empty, or {@code /litfass}. */
    public DeliverySettings below(String newContextPath) {
        return new DeliverySettings(baseUrl, newContextPath, zone, limits, cacheBytes);
    }

    /** The same with days of that zone. */
    public DeliverySettings in(ZoneId newZone) {
        return new DeliverySettings(baseUrl, contextPath, newZone, limits, cacheBytes);
    }
}
