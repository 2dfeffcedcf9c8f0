package de.litfass.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one definition is laid over another: Magnolia's rules (6.2) for includes, inheritance and decorations. */
final class Merge {

    static final String OVERRIDE = "!override";

    private Merge() {}

    /**
     * {@code over} laid on {@code base}: maps merge by key, lists index by index, otherwise {@code over} wins, as it
     * does where it carries {@code !override}. A map laid on a list of named maps merges by name.
     */
    static YamlValue lay(YamlValue over, YamlValue base) {
        if (over.tag().equals(OVERRIDE)) {
            return over;
        }
        if (over instanceof YamlValue.Mapping top) {
            return base instanceof YamlValue.Mapping under ? maps(top, under) : onto(top, base);
        }
        if (over instanceof YamlValue.Sequence top && base instanceof YamlValue.Sequence under) {
            return lists(top, under);
        }
        return over;
    }

    static YamlValue.Mapping maps(YamlValue.Mapping over, YamlValue.Mapping base) {
        Map<String, YamlValue.Entry> all = new LinkedHashMap<>(base.entries());
        over.entries().forEach((key, entry) -> all.merge(key, entry, Merge::entry));
        return new YamlValue.Mapping(all, over.tag().isEmpty() ? base.tag() : over.tag(), over.place());
    }

    private static YamlValue.Entry entry(YamlValue.Entry base, YamlValue.Entry over) {
        return new YamlValue.Entry(over.key(), lay(over.value(), base.value()));
    }

    private static YamlValue onto(YamlValue.Mapping over, YamlValue base) {
        if (!(base instanceof YamlValue.Sequence list)) {
            return over;
        }
        Map<String, YamlValue.Entry> named = new LinkedHashMap<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Mapping map) {
                name(map).ifPresent(name -> named.put(name, new YamlValue.Entry(map.place(), map)));
            }
        }
        boolean allNamed = named.size() == list.items().size();
        return allNamed ? maps(over, new YamlValue.Mapping(named, "", list.place())) : over;
    }

    private static Optional<String> name(YamlValue.Mapping map) {
        return Optional.ofNullable(map.entries().get("name"))
                .map(YamlValue.Entry::value)
                .filter(YamlValue.Scalar.class::isInstance)
                .map(name -> ((YamlValue.Scalar) name).text());
    }

    private static YamlValue lists(YamlValue.Sequence over, YamlValue.Sequence base) {
        List<YamlValue> items = new ArrayList<>(base.items());
        for (int i = 0; i < over.items().size(); i++) {
            YamlValue item = over.items().get(i);
            if (i < items.size()) {
                items.set(i, lay(item, items.get(i)));
            } else {
                items.add(item);
            }
        }
        return new YamlValue.Sequence(items, "", over.place());
    }
}
