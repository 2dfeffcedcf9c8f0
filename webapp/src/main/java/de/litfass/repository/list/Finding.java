package de.litfass.repository.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Answers questions from one table, as far as one person may see it.
 *
 * @param readable the workspaces that the person may read
 */
public record Finding(DraftTable table, Set<String> readable) {

    /** An entry and its place in the order. */
    private record Ranked(PageKey key, DraftEntry entry) {}

    /** The draft of that identifier, if the person may see it. */
    public Optional<DraftEntry> find(String id) {
        return table.find(id).filter(entry -> readable.contains(entry.workspace()));
    }

    /** Everything that the person may see, in no promised order. */
    public Stream<DraftEntry> all() {
        return readable.stream().flatMap(workspace -> table.in(workspace).stream());
    }

    /** One page of all drafts that fit; none of a workspace that the person may not read. */
    public DraftHits find(DraftSearch search) {
        String workspace = search.type().workspace();
        if (!readable.contains(workspace)) {
            return new DraftHits(List.of(), 0, Optional.empty());
        }
        SortOrder order =
                new SortOrder(search, id -> find(id).map(entry -> entry.order().reference()));
        Predicate<DraftEntry> wanted = wanted(search);
        List<Ranked> hits = new ArrayList<>();
        for (DraftEntry entry : table.in(workspace)) {
            if (wanted.test(entry)) {
                hits.add(new Ranked(order.key(entry), entry));
            }
        }
        hits.sort(Comparator.comparing(Ranked::key, order.comparator()));
        return page(search, order.comparator(), hits);
    }

    private static DraftHits page(DraftSearch search, Comparator<PageKey> order, List<Ranked> hits) {
        String sort = search.sort().toString();
        int from = search.after()
                .flatMap(text -> PageKey.of(text, sort))
                .map(key -> (int) hits.stream()
                        .filter(hit -> order.compare(hit.key(), key) <= 0)
                        .count())
                .orElse(0);
        int to = Math.min(hits.size(), from + search.limit());
        Optional<String> next = to < hits.size() && to > from
                ? Optional.of(hits.get(to - 1).key().text(sort))
                : Optional.empty();
        return new DraftHits(hits.subList(from, to).stream().map(Ranked::entry).toList(), hits.size(), next);
    }

    /** Whether the text is the end of a page in that order. */
    public static boolean isPageEnd(String text, DraftSearch.Sort sort) {
        return PageKey.of(text, sort.toString()).isPresent();
    }

    private Predicate<DraftEntry> wanted(DraftSearch search) {
        DraftSearch.Filter filter = search.filter();
        List<SoughtWord> words = words(filter.sought());
        return entry -> isInPlace(entry, search)
                && (filter.states().isEmpty() || filter.states().contains(entry.draftState()))
                && (!filter.open() || !entry.open().isEmpty())
                && filter.ids().map(ids -> ids.contains(entry.id())).orElse(true)
                && filter.values().entrySet().stream().allMatch(value -> hasOne(entry, value))
                && words.stream().allMatch(word -> word.finds(entry));
    }

    private List<SoughtWord> words(DraftSearch.Sought sought) {
        return Words.asked(sought.words()).stream()
                .map(forms -> SoughtWord.among(all(), forms, sought.through()))
                .toList();
    }

    private boolean isInPlace(DraftEntry entry, DraftSearch search) {
        String folder = search.folder();
        if (!search.deep()) {
            return entry.parentPath().equals(folder)
                    && (entry.isFolder()
                            || entry.nodeType().equals(search.type().nodeType()));
        }
        boolean inside = folder.equals("/") || entry.path().startsWith(folder + "/");
        return inside
                && !entry.isFolder()
                && entry.nodeType().equals(search.type().nodeType());
    }

    private static boolean hasOne(DraftEntry entry, Map.Entry<String, Set<String>> wanted) {
        List<String> values = entry.values(wanted.getKey());
        boolean blank = values.stream().allMatch(String::isBlank);
        return blank ? wanted.getValue().contains("") : values.stream().anyMatch(wanted.getValue()::contains);
    }
}
