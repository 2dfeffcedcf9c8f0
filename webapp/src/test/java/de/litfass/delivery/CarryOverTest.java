package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.Contents;
import de.litfass.publish.Publications;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private final Asking asking = Asking.programme();

    private static Content renamed(String name) {
        Node node = Programme.ada().node();
        return Contents.with(Programme.ada(), node.withProperties(Programme.properties("name", Value.of(name))));
    }

    @Test
    void a_publication_is_in_the_very_next_answer() {
        assertThat(asking.get("speakers").text()).contains("Ada Lovelace");
        asking.publish(Publications.published(asking.snapshot(), renamed("Ada King")));
        assertThat(asking.get("speakers").text()).contains("Ada King").doesNotContain("Lovelace");
    }

    @Test
    void a_referenced_item_is_new_wherever_it_is_shown() {
        String before = asking.get("sessions").header("ETag").orElseThrow();
        asking.publish(Publications.published(asking.snapshot(), renamed("Ada King")));
        Answer after = asking.get("sessions");
        assertThat(after.text()).contains("Ada King").doesNotContain("Lovelace");
        assertThat(after.header("ETag")).isPresent().isNotEqualTo(before);
    }

    @Test
    void an_answer_that_nothing_touched_is_the_same_one() {
        Answer before = asking.get("plain");
        asking.publish(Publications.published(asking.snapshot(), renamed("Ada King")));
        assertThat(asking.get("plain")).isSameAs(before);
    }

    @Test
    void a_reference_resolves_once_its_target_is_published() {
        assertThat(asking.get("sessions/panel").text()).contains("\"speaker\":\"" + Programme.DRAFT + "\"");
        Node grace = new Node(
                "grace", Programme.DRAFT, "kg:speaker", Programme.properties("name", Value.of("Grace")), List.of());
        asking.publish(Publications.published(asking.snapshot(), Programme.content("speakers", grace)));
        assertThat(asking.get("sessions/panel").text()).contains("\"name\":\"Grace\"");
    }

    @Test
    void what_was_taken_back_is_gone_everywhere() {
        asking.get("sessions");
        asking.publish(Publications.unpublished(asking.snapshot(), Programme.ada()));
        assertThat(asking.get("speakers/ada").status()).isEqualTo(404);
        assertThat(asking.get("sessions").text()).doesNotContain("Lovelace");
    }

    @Test
    void new_definitions_hold_at_once() {
        asking.get("sessions?title=x");
        asking.define(Programme.modules(
                new de.litfass.module.Site("en", List.of("en"), true, List.of()),
                List.of(),
                java.nio.file.Path.of(".")));
        assertThat(asking.get("sessions").header("Content-Language")).contains("en");
    }

    @Test
    void no_answer_mixes_two_publications() throws Exception {
        PublishedSnapshot odd = both(asking.snapshot(), 1);
        PublishedSnapshot even = both(odd, 2);
        asking.publish(odd);
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<Boolean> whole = reader.submit(() -> {
                boolean all = true;
                while (!done.get()) {
                    String text = asking.get("speakers").text();
                    all &= text.contains("Ada 1") == text.contains("Bea 1")
                            && text.contains("Ada 2") == text.contains("Bea 2");
                }
                return all;
            });
            for (int turn = 0; turn < 2000; turn++) {
                asking.publish(turn % 2 == 0 ? even : odd);
            }
            done.set(true);
            assertThat(whole.get()).isTrue();
        }
    }

    private static PublishedSnapshot both(PublishedSnapshot before, int number) {
        Node bea = new Node(
                "bea",
                Programme.DRAFT,
                "kg:speaker",
                Programme.properties("name", Value.of("Bea " + number)),
                List.of());
        return Publications.published(before, renamed("Ada " + number), Programme.content("speakers", bea));
    }
}
