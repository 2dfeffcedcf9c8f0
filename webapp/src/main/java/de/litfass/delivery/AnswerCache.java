package de.litfass.delivery;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers by what was asked, as many as fit into so many bytes; what was not wanted for longest goes first. For any
 * number of threads.
 *
 * <p>A question carries the versions of all workspaces that its answer may use, so that a publication elsewhere leaves
 * it alone and an outdated one is never found again.
 */
final class AnswerCache<Q extends AnswerCache.Asked> {

    private static final int AROUND_A_TEXT = 64;

    private final long capacity;
    private final Map<Q, Prepared> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    /** What was asked. */
    interface Asked {

        /** How much memory it may take, roughly, in bytes. */
        long weight();
    }

    AnswerCache(long capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<Prepared> get(Q question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Keeps an answer, unless it alone would take an eighth of the room. */
    synchronized void put(Q question, Prepared answer) {
        long more = question.weight() + answer.weight();
        if (more > capacity / 8) {
            return;
        }
        Prepared before = answers.put(question, answer);
        weight += before == null ? more : answer.weight() - before.weight();
        Iterator<Map.Entry<Q, Prepared>> oldest = answers.entrySet().iterator();
        while (weight > capacity) {
            Map.Entry<Q, Prepared> entry = oldest.next();
            weight -= entry.getKey().weight() + entry.getValue().weight();
            oldest.remove();
        }
    }

    /** The weight of texts, each with what Java keeps around it. */
    static long weight(Stream<String> texts) {
        return texts.mapToLong(text -> 2L * text.length() + AROUND_A_TEXT).sum();
    }
}
