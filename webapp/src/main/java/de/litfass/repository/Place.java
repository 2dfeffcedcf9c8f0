package de.litfass.repository;

import java.util.List;
import java.util.stream.Stream;

/** Where things lie in Oak's one workspace: Magnolia's workspace {@code sessions} is the tree {@code /sessions}. */
record Place(String workspace, String path) {

    static Place of(String oakPath) {
        int slash = oakPath.indexOf('/', 1);
        return slash < 0
                ? new Place(oakPath.substring(1), "/")
                : new Place(oakPath.substring(1, slash), oakPath.substring(slash));
    }

    String oakPath() {
        return path.equals("/") ? "/" + workspace : "/" + workspace + path;
    }

    /** The names on the way, outermost first. */
    List<String> names() {
        return Stream.of(path.split("/", -1)).filter(name -> !name.isEmpty()).toList();
    }

    Place child(String name) {
        return new Place(workspace, path.equals("/") ? "/" + name : path + "/" + name);
    }
}
