package de.litfass.management.definitions;

import de.litfass.type.ContentType;
import java.util.Optional;
import java.util.stream.Stream;

/** The order that an app gives its list: Magnolia's {@code datasource.sortBy}, for the browser alone or for the whole app. */
record ListOrder(Keys app, ContentType type) {

    private static final String TREE = "path";

    /** The first property to sort by, with {@code -} before it in falling order; the order of the tree where there is none. */
    String sort() {
        return Stream.of(app.at("subApps", "browser"), app)
                .map(place -> place.at("datasource", "sortBy"))
                .flatMap(sortBy -> sort(sortBy).stream())
                .findFirst()
                .orElse(TREE);
    }

    private Optional<String> sort(Keys sortBy) {
        return sortBy.map().keySet().stream()
                .map(Object::toString)
                .filter(name -> type.property(name).isPresent())
                .findFirst()
                .map(name -> sortBy.text(name).filter("descending"::equals).isPresent() ? "-" + name : name);
    }
}
