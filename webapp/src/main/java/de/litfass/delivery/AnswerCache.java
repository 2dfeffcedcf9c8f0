package de.litfass.delivery;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers by what was asked, as many as fit into so many bytes; what was not wanted for longest goes first. For any
 * number of threads.
 *
 * <p>A question carries the versions of all workspaces that its answer may use, so that a publication elsewhere leaves
 * it alone and an outdated one is never found again.
 */
final class AnswerCache<Q> {

    private final long capacity;
    private final Map<Q, Prepared> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    AnswerCache(long capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<Prepared> get(Q question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Keeps an answer, unless it alone would take an eighth of the room. */
    synchronized void put(Q question, Prepared answer) {
        if (answer.weight() > capacity / 8) {
            return;
        }
        Prepared before = answers.put(question, answer);
        weight += answer.weight() - (before == null ? 0 : before.weight());
        Iterator<Prepared> oldest = answers.values().iterator();
        while (weight > capacity) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }
}
