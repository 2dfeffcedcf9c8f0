package de.litfass.delivery;

import java.util.function.UnaryOperator;

/**
 * A question as a server received it.
 *
 * @param method in capitals
 * @param path below the context path and still encoded, such as {@code /.rest/delivery/sessions}
 * @param query still encoded, without the question mark; empty if there is none
 * @param headers gives all values of a header, joined by commas; the empty string if it was not sent
 * @param hasBody whether the request carries a body; nothing of it is read
 */
public record DeliveryRequest(
        String method, String path, String query, UnaryOperator<String> headers, boolean hasBody) {

    /** A plain {@code GET} without headers. */
    public static DeliveryRequest get(String path, String query) {
        return new DeliveryRequest("GET", path, query, name -> "", false);
    }

    /** The value of that header; the empty string if it was not sent. */
    public String header(String name) {
        return headers.apply(name);
    }
}
