package de.litfass.delivery;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Answers by the very words of the request, as long as one snapshot is current: found without parsing anything. */
final class HotAnswers {

    private final long capacity;
    private final ConcurrentHashMap<Key, Prepared> answers = new ConcurrentHashMap<>();
    private final LongAdder weight = new LongAdder();

    HotAnswers(long capacity) {
        this.capacity = capacity;
    }

    /** All of a request that an answer 200 depends on, except its encoding and what the client has already. */
    record Key(String path, String query, String language, String accept, String origin) {

        static Key of(DeliveryRequest request) {
            return new Key(
                    request.path(),
                    request.query(),
                    request.header("Accept-Language"),
                    request.header("Accept"),
                    request.header("Origin"));
        }

        int length() {
            return path.length() + query.length() + language.length() + accept.length() + origin.length();
        }
    }

    @Nullable
    Prepared get(Key key) {
        return answers.get(key);
    }

    void put(Key key, Prepared answer) {
        long more = answer.weight() + 2L * key.length();
        if (more > capacity / 8) {
            return;
        }
        if (weight.sum() + more > capacity) {
            answers.clear();
            weight.reset();
        }
        answers.put(key, answer);
        weight.add(more);
    }
}
