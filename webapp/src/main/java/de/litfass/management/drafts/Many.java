package de.litfass.management.drafts;

import de.litfass.management.rest.Refused;
import de.litfass.repository.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Does one thing with many drafts, each by itself; what was not done is told with its reason. */
final class Many {

    private final Desk desk;
    private final List<String> done = new ArrayList<>();
    private final Map<String, Refused> refused = new LinkedHashMap<>();

    Many(Desk desk) {
        this.desk = desk;
    }

    /** Which draft, and the revision that the act builds on. */
    record ItemRevision(String id, long revision) {}

    /** What was done and what was not ({@code ManyDone} of the contract). */
    record ManyDone(List<String> done, List<Map<String, Object>> refused) {}

    /** Tries again what was refused as long as that gets anything done: one may stand in the way of the other. */
    ManyDone each(List<ItemRevision> items, Consumer<ItemRevision> act) {
        List<ItemRevision> left = items;
        int before;
        do {
            before = done.size();
            left = left.stream().filter(item -> !isDone(item, act)).toList();
        } while (!left.isEmpty() && done.size() > before);
        return new ManyDone(
                done,
                left.stream().map(ItemRevision::id).distinct().map(this::told).toList());
    }

    private boolean isDone(ItemRevision item, Consumer<ItemRevision> act) {
        try {
            act.accept(item);
            done.add(item.id());
            refused.remove(item.id());
            return true;
        } catch (Refusal refusal) {
            refused.put(item.id(), new Conflicts(desk).told(refusal, Optional.empty()));
        } catch (Refused answer) {
            refused.put(item.id(), answer);
        }
        return done.contains(item.id());
    }

    private Map<String, Object> told(String id) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", id);
        Optional.ofNullable(refused.get(id))
                .ifPresent(answer -> told.putAll(answer.body(desk.caller().messages())));
        return told;
    }
}
