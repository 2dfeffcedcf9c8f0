package de.litfass.management.drafts;

import de.litfass.management.rest.Refused;
import de.litfass.module.Nearest;
import de.litfass.publish.Draft.State;
import de.litfass.repository.ItemPath;
import de.litfass.repository.list.DraftSearch;
import de.litfass.repository.list.Finding;
import de.litfass.type.ContentType;
import de.litfass.type.Problem;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the parameters of a list; every mistake is told at once. */
final class ListQuestion {

    private static final int USUAL_LIMIT = 100;
    private static final int MOST = 500;
    private static final Pattern FILTER = Pattern.compile("filter\\[([^\\]]+)]");
    private static final List<String> KNOWN =
            List.of("type", "folder", "deep", "q", "state", "open", "id", "sort", "limit", "after");

    private final MultivaluedMap<String, String> parameters;
    private final Desk desk;
    private final List<Problem> problems = new ArrayList<>();

    ListQuestion(MultivaluedMap<String, String> parameters, Desk desk) {
        this.parameters = parameters;
        this.desk = desk;
    }

    /** @throws Refused naming every parameter that can't be answered */
    DraftSearch read() {
        Optional<ContentType> type = type();
        DraftSearch.Sort sort = sort(type);
        DraftSearch search = new DraftSearch(
                type.orElseGet(() -> DraftTypes.folder("")),
                folder(),
                flag("deep", true),
                new DraftSearch.Filter(sought(type), states(), flag("open", false), filters(type), ids()),
                sort,
                limit(),
                after(sort));
        unknownNames();
        if (!problems.isEmpty()) {
            throw Refused.badRequest(problems);
        }
        return search;
    }

    private Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            add(name, "list.twice");
        }
        return values.stream().findFirst();
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    private Optional<ContentType> type() {
        Optional<String> name = one("type");
        Optional<ContentType> type = name.flatMap(desk.types()::named);
        if (name.isEmpty()) {
            add("type", "list.type", names(desk.types()));
        } else if (type.isEmpty()) {
            unknown(
                    "type",
                    name.get(),
                    desk.types().all().types().stream().map(ContentType::name).toList());
        }
        return type;
    }

    private static String names(DraftTypes types) {
        return types.all().types().stream().map(ContentType::name).collect(Collectors.joining(", "));
    }

    private String folder() {
        String folder = one("folder").filter(text -> !text.isEmpty()).orElse("/");
        if (!ItemPath.isPath(folder)) {
            add("folder", "list.folder", folder);
        }
        return folder;
    }

    private boolean flag(String name, boolean otherwise) {
        Optional<String> text = one(name);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            add(name, "list.flag", text.get());
        }
        return text.map("true"::equals).orElse(otherwise);
    }

    /** What each item must refer to, such as its congress, tells none from another, unless the list shows it. */
    private DraftSearch.Sought sought(Optional<ContentType> type) {
        Set<String> through = type.stream()
                .flatMap(known -> known.properties().stream()
                        .filter(property -> !property.required()
                                || property.type() instanceof PropertyType.SubModelType
                                || desk.wording().columns(known).contains(property.name())))
                .map(Property::name)
                .collect(Collectors.toSet());
        return new DraftSearch.Sought(one("q").orElse(""), through);
    }

    private Set<State> states() {
        List<String> known = Arrays.stream(State.values()).map(DraftJson::state).toList();
        Set<State> states = new HashSet<>();
        for (String text : all("state")) {
            if (known.contains(text)) {
                states.add(State.valueOf(text.toUpperCase(Locale.ROOT)));
            } else {
                unknown("state", text, known);
            }
        }
        return states;
    }

    private Map<String, Set<String>> filters(Optional<ContentType> type) {
        Map<String, Set<String>> filters = new HashMap<>();
        parameters.forEach((name, values) -> {
            Matcher filter = FILTER.matcher(name);
            if (filter.matches() && type.isPresent()) {
                if (type.get().property(filter.group(1)).isEmpty()) {
                    unknown(name, filter.group(1), properties(type.get()));
                }
                filters.put(filter.group(1), Set.copyOf(values));
            }
        });
        return filters;
    }

    private static List<String> properties(ContentType type) {
        return type.properties().stream().map(Property::name).toList();
    }

    private Optional<Set<String>> ids() {
        return parameters.containsKey("id") ? Optional.of(Set.copyOf(all("id"))) : Optional.empty();
    }

    private DraftSearch.Sort sort(Optional<ContentType> type) {
        DraftSearch.Sort sort = DraftSearch.Sort.of(one("sort").orElse("path"));
        List<String> known = Stream.concat(
                        Stream.of("path", "title", "changed"),
                        type.stream().flatMap(found -> properties(found).stream()))
                .toList();
        if (type.isPresent() && !known.contains(sort.by())) {
            unknown("sort", sort.by(), known);
        }
        return sort;
    }

    private int limit() {
        String text = one("limit").orElse(Integer.toString(USUAL_LIMIT));
        boolean good = text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
        if (!good) {
            add("limit", "list.limit", text, MOST);
        }
        return good ? Integer.parseInt(text) : USUAL_LIMIT;
    }

    private Optional<String> after(DraftSearch.Sort sort) {
        Optional<String> after = one("after");
        if (after.filter(text -> !Finding.isPageEnd(text, sort)).isPresent()) {
            add("after", "list.after");
        }
        return after;
    }

    private void unknownNames() {
        for (String name : parameters.keySet()) {
            if (!KNOWN.contains(name) && !FILTER.matcher(name).matches()) {
                unknown(name, name, KNOWN);
            }
        }
    }

    private void unknown(String where, String found, Collection<String> known) {
        String hint = Nearest.to(found, known)
                .map(near -> desk.text("content.unknown.near", near))
                .orElseGet(() -> desk.text("content.unknown.hint", String.join(", ", known)));
        problems.add(Problem.error(where, desk.text("list.unknown", found), hint));
    }

    private void add(String where, String key, Object... arguments) {
        problems.add(desk.problem(where, key, arguments));
    }
}
