package de.litfass.delivery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to an endpoint, understood.
 *
 * <pre>
 * question = *( parameter )
 * parameter = "limit=" number | "offset=" number
 *           | "orderBy=" [ order *( "," order ) ]      order = name [ " " ( "asc" | "desc" ) ]
 *           | "q=" *( word | '"' phrase '"' | "*" word | word "*" )
 *           | "lang=" language                         ; chosen elsewhere, see Languages
 *           | "nodeTypes=" any | "subid_token=" any    ; accepted, without effect as in Magnolia
 *           | filter
 * filter   = name [ "[" operator "]" ] "=" value *( "|" value )
 * operator = "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "not-in" | "like" | "null"   ; in any case
 * value    = range for in and not-in, or text in the form of the property's type
 * range    = text "~" text                             ; both ends belong to it
 * date     = 2026-04-28 (the whole day in the site's zone) | 2026-04-28T10:00:00.000+02:00
 * </pre>
 *
 * Filters are ANDed, in whatever order they come; so equal questions are equal values.
 *
 * @param filters in the order of their names
 * @param words what {@code q} asks for; absent where it asks for nothing
 */
public record DeliveryQuery(List<Filter> filters, List<Order> orders, Optional<String> words, int offset, int limit) {

    /**
     * Understands a question.
     *
     * @param defaultLimit the page size where the question names none
     * @throws InvalidQuery with every mistake at once
     */
    public static DeliveryQuery parse(
            Parameters parameters, Vocabulary vocabulary, DeliveryLimits limits, int defaultLimit) {
        return new QueryParser(parameters, vocabulary, limits).parse(defaultLimit);
    }

    /** All that the question gives in words: of its filters, its orders, and what it looks for. */
    public Stream<String> texts() {
        Stream<String> conditions = filters.stream()
                .flatMap(filter -> Stream.concat(Stream.of(filter.property()), filter.alternatives().stream()));
        return Stream.of(conditions, orders.stream().map(Order::property), words.stream())
                .flatMap(part -> part);
    }

    /** The one spelling that stands for all equal questions. */
    public String canonical() {
        Stream<String> conditions = filters.stream()
                .map(filter ->
                        encoded(filter.property()) + "[" + filter.operator().label() + "]="
                                + filter.alternatives().stream()
                                        .map(DeliveryQuery::encoded)
                                        .collect(Collectors.joining("|")));
        Stream<String> sorting = orders.stream()
                .map(order -> "orderBy=" + encoded(order.property()) + (order.descending() ? " desc" : ""));
        Stream<String> rest = Stream.of("q=" + encoded(words.orElse("")), "offset=" + offset, "limit=" + limit);
        return Stream.of(conditions, sorting, rest).flatMap(part -> part).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
