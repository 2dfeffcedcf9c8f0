package de.litfass.repository.list;

import de.litfass.publish.Draft.State;
import de.litfass.type.ContentType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which drafts of one content type are wanted, and in which order.
 *
 * @param folder path in the workspace, {@code /} for all
 * @param deep items at any depth, without folders; otherwise the direct children, folders first
 * @param filter what else must hold
 * @param sort {@code path}, {@code title}, {@code changed} or a property
 * @param limit at most so many
 * @param after where the page before ended
 */
public record DraftSearch(
        ContentType type, String folder, boolean deep, Filter filter, Sort sort, int limit, Optional<String> after) {

    /**
     * What must hold for a draft.
     *
     * @param sought the words that it must be found by
     * @param states one of them; any if there are none
     * @param open only those with open points
     * @param values for each property one of these values; an empty one stands for no value
     * @param ids only these; any if empty
     */
    public record Filter(
            Sought sought,
            Set<State> states,
            boolean open,
            Map<String, Set<String>> values,
            Optional<Set<String>> ids) {

        /** Everything is wanted. */
        public static final Filter NONE = new Filter(Sought.NOTHING, Set.of(), false, Map.of(), Optional.empty());

        public Filter {
            states = Set.copyOf(states);
            values = Map.copyOf(values);
        }
    }

    /**
     * Words that an item is found by: each of them stands in its title or texts, or in the title of something that it
     * refers to. Those of one or two letters begin a word there.
     *
     * @param through the properties whose references count; of others only the own texts are looked at
     */
    public record Sought(String words, Set<String> through) {

        /** No words: everything is found. */
        public static final Sought NOTHING = new Sought("", Set.of());

        public Sought {
            through = Set.copyOf(through);
        }
    }

    /** The order, and whether it is turned round. */
    public record Sort(String by, boolean descending) {

        /** The order as it is written: a minus turns it round. */
        public static Sort of(String text) {
            return text.startsWith("-") ? new Sort(text.substring(1), true) : new Sort(text, false);
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + by;
        }
    }
}
