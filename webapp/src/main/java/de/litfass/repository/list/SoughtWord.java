package de.litfass.repository.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the words that a list is searched for. Titles of what items refer to are looked up at each question, so that the
 * new name of a person finds at once what that person takes part in.
 *
 * @param forms the word as it may be written
 * @param named identifiers of all items whose title has it
 * @param through the properties whose references count
 */
record SoughtWord(List<String> forms, Set<String> named, Set<String> through) {

    /** The word with those of these items that are called by it. */
    static SoughtWord among(Stream<DraftEntry> items, Set<String> written, Set<String> through) {
        List<String> forms = written.stream().map(Words::sought).toList();
        Stream<DraftEntry> named = through.isEmpty()
                ? Stream.empty()
                : items.filter(item -> isIn(item.found().titleWords(), forms));
        return new SoughtWord(forms, named.map(DraftEntry::id).collect(Collectors.toSet()), through);
    }

    /** Whether the item is found by it: by own words, or by what it refers to. */
    boolean finds(DraftEntry entry) {
        return isIn(entry.found().words(), forms) || refersToNamed(entry);
    }

    private boolean refersToNamed(DraftEntry entry) {
        if (named.isEmpty()) {
            return false;
        }
        for (DraftEntry.Reference reference : entry.found().references()) {
            if (named.contains(reference.id()) && through.contains(reference.property())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String words, List<String> forms) {
        for (String form : forms) {
            if (words.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
