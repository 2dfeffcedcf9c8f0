package de.litfass.publish;

import static de.litfass.publish.PublishRequest.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.plugin.PublishCheck;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private static final Messages KEYS = (key, arguments) -> key;
    private static final Instant NOON = Instant.parse("2026-04-20T10:00:00Z");

    private final InMemoryLog log = new InMemoryLog();
    private final Desk desk = new Desk();
    private final List<PublishCheck> pluginChecks = new ArrayList<>();

    private Publishing publishing() {
        Checks checks = new Checks(() -> TestTypes.SESSIONS, pluginChecks);
        return new Publishing(log, checks, Clock.fixed(NOON, ZoneOffset.UTC), Replay.of(log, PublishedSnapshot.EMPTY));
    }

    @Test
    void a_published_draft_is_public_and_its_folder_came_along() {
        desk.folder("f", "/day1");
        Draft draft = desk.put("a", "/day1/opening", "title", "Opening");
        Publishing publishing = publishing();

        Publication publication = publishing.publish(publish(List.of("a"), "first"), desk, KEYS);

        assertThat(publishing.snapshot().find("a").orElseThrow().content()).isEqualTo(draft.content());
        assertThat(publishing.snapshot().children("sessions", "/day1"))
                .extracting(PublishedItem::id)
                .containsExactly("a");
        assertThat(publication.entry().changes())
                .extracting(LogEntry.Change::path)
                .containsExactly("/day1", "/day1/opening");
        assertThat(log.marks)
                .containsExactly(new PublicationLog.Mark.Public("f", 1), new PublicationLog.Mark.Public("a", 1));
    }

    @Test
    void a_changed_draft_stays_out_of_public_until_it_is_published() {
        desk.put("a", "/opening", "title", "Opening");
        Publishing publishing = publishing();
        publishing.publish(publish(List.of("a"), ""), desk, KEYS);

        desk.put("a", "/opening", "title", "Not yet for anyone");
        assertThat(title(publishing, "a")).isEqualTo("Opening");

        publishing.publish(publish(List.of("a"), ""), desk, KEYS);
        assertThat(title(publishing, "a")).isEqualTo("Not yet for anyone");
    }

    @Test
    void a_snapshot_taken_before_does_not_change() {
        desk.put("a", "/opening", "title", "Opening");
        Publishing publishing = publishing();
        publishing.publish(publish(List.of("a"), ""), desk, KEYS);
        PublishedSnapshot before = publishing.snapshot();

        desk.put("a", "/opening", "title", "Changed");
        publishing.publish(publish(List.of("a"), ""), desk, KEYS);

        assertThat(before.find("a").orElseThrow().content().node().text("title"))
                .contains("Opening");
        assertThat(before.sequence()).isEqualTo(1);
    }

    @Test
    void every_problem_of_every_item_is_told_and_nothing_changes() {
        desk.put("a", "/a", "type", "talk");
        desk.put("b", "/b", "title", "b");
        pluginChecks.add((content, outlook, messages) ->
                content.id().equals("b") ? List.of(Problem.error("title", "too short", "")) : List.of());
        Publishing publishing = publishing();

        assertThatThrownBy(() -> publishing.publish(publish(List.of("a", "b", "gone"), ""), desk, KEYS))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::where)
                        .containsExactly("gone", "a/title", "b/title"));
        assertThat(publishing.snapshot()).isSameAs(PublishedSnapshot.EMPTY);
        assertThat(log.entries).isEmpty();
    }

    @Test
    void a_warning_is_told_and_stops_nothing() {
        desk.put("a", "/a", "title", "A");
        Problem remark = Problem.warning("title", "short", "");
        pluginChecks.add((content, outlook, messages) -> List.of(remark));

        Publication publication = publishing().publish(publish(List.of("a"), ""), desk, KEYS);

        assertThat(publication.remarks()).containsExactly(remark.under("a"));
    }

    @Test
    void a_check_that_throws_refuses_the_publication() {
        desk.put("a", "/a", "title", "A");
        pluginChecks.add((content, outlook, messages) -> {
            throw new IllegalStateException("broken plug-in");
        });

        assertThatThrownBy(() -> publishing().publish(publish(List.of("a"), ""), desk, KEYS))
                .isInstanceOf(PublishRefused.class)
                .hasMessageContaining("publish.checkFailed");
    }

    @Test
    void an_item_may_refer_only_to_what_is_public_with_it() {
        String parent = "6e7f0b38-3b1f-4c58-9d5f-5b1d3f1e2a10";
        desk.put(parent, "kg:session", "/block", Map.of("title", Value.of("Block")));
        desk.put("t", "kg:session", "/track", Map.of("title", Value.of("Track"), "parent", Value.of(parent)));
        Publishing publishing = publishing();

        assertThatThrownBy(() -> publishing.publish(publish(List.of("t"), ""), desk, KEYS))
                .hasMessageContaining("publish.referenceNotPublic");
        publishing.publish(publish(List.of("t", parent), ""), desk, KEYS);

        assertThat(publishing.snapshot().in("sessions"))
                .extracting(PublishedItem::id)
                .containsExactly("t", parent);
    }

    @Test
    void what_is_still_used_in_public_can_not_be_withdrawn_alone() {
        String parent = "6e7f0b38-3b1f-4c58-9d5f-5b1d3f1e2a10";
        desk.put(parent, "kg:session", "/block", Map.of("title", Value.of("Block")));
        desk.put("t", "kg:session", "/track", Map.of("title", Value.of("Track"), "parent", Value.of(parent)));
        Publishing publishing = publishing();
        publishing.publish(publish(List.of(parent, "t"), ""), desk, KEYS);

        assertThatThrownBy(() -> publishing.publish(withdraw(parent), desk, KEYS))
                .hasMessageContaining("publish.stillUsed");
        publishing.publish(withdraw("t", parent), desk, KEYS);

        assertThat(publishing.snapshot().in("sessions")).isEmpty();
        assertThat(log.marks.subList(2, 4))
                .containsExactly(new PublicationLog.Mark.NotPublic("t"), new PublicationLog.Mark.NotPublic(parent));
    }

    @Test
    void a_reference_leads_to_an_item_of_the_type_that_its_property_names() {
        String other = "6e7f0b38-3b1f-4c58-9d5f-5b1d3f1e2a10";
        desk.put(other, "kg:faq", "/frage", Map.of("question", Value.of("Was?")));
        desk.put("t", "kg:session", "/track", Map.of("title", Value.of("Track"), "parent", Value.of(other)));

        assertThatThrownBy(() -> publishing().publish(publish(List.of(other, "t"), ""), desk, KEYS))
                .hasMessageContaining("t/parent")
                .hasMessageContaining("publish.referenceWrongType");
    }

    @Test
    void a_folder_with_something_public_in_it_can_not_be_withdrawn() {
        desk.folder("f", "/day1");
        desk.put("a", "/day1/opening", "title", "Opening");
        Publishing publishing = publishing();
        publishing.publish(publish(List.of("a"), ""), desk, KEYS);

        assertThatThrownBy(() -> publishing.publish(withdraw("f"), desk, KEYS))
                .hasMessageContaining("publish.stillHolds");
    }

    @Test
    void a_moved_folder_takes_what_is_public_in_it_along_but_not_its_drafts() {
        desk.folder("f", "/day1");
        desk.put("a", "/day1/opening", "title", "Opening");
        Publishing publishing = publishing();
        publishing.publish(publish(List.of("a"), ""), desk, KEYS);

        desk.folder("f", "/tag1");
        desk.put("a", "/tag1/opening", "title", "Draft");
        publishing.publish(publish(List.of("f"), ""), desk, KEYS);

        assertThat(publishing
                        .snapshot()
                        .at("sessions", "/tag1/opening")
                        .orElseThrow()
                        .id())
                .isEqualTo("a");
        assertThat(publishing.snapshot().at("sessions", "/day1/opening")).isEmpty();
        assertThat(title(publishing, "a")).isEqualTo("Opening");
    }

    @Test
    void two_items_can_not_be_public_at_one_place() {
        desk.put("a", "/opening", "title", "A");
        Publishing publishing = publishing();
        publishing.publish(publish(List.of("a"), ""), desk, KEYS);
        desk.put("a", "/elsewhere", "title", "A");
        desk.put("b", "/opening", "title", "B");

        assertThatThrownBy(() -> publishing.publish(publish(List.of("b"), ""), desk, KEYS))
                .hasMessageContaining("publish.placeTaken");
        publishing.publish(publish(List.of("b", "a"), ""), desk, KEYS);

        assertThat(publishing
                        .snapshot()
                        .at("sessions", "/opening")
                        .orElseThrow()
                        .id())
                .isEqualTo("b");
    }

    @Test
    void who_may_not_publish_is_refused_whatever_the_item() {
        desk.put("a", "/a", "title", "A");
        desk.mayPublish = false;

        assertThatThrownBy(() -> publishing().publish(publish(List.of("a"), ""), desk, KEYS))
                .isInstanceOf(PublishForbidden.class);
        assertThat(log.entries).isEmpty();
    }

    @Test
    void what_is_not_on_disk_is_not_public_and_the_next_publication_follows_the_log() {
        desk.put("a", "/a", "title", "A");
        desk.put("b", "/b", "title", "B");
        Publishing publishing = publishing();
        log.diskIsFull = true;
        assertThatThrownBy(() -> publishing.publish(publish(List.of("a"), ""), desk, KEYS))
                .hasMessage("disk full");
        assertThat(publishing.snapshot().find("a")).isEmpty();

        log.diskIsFull = false;
        publishing.publish(publish(List.of("b"), ""), desk, KEYS);

        assertThat(publishing.snapshot().in("sessions"))
                .extracting(PublishedItem::id)
                .containsExactly("b");
    }

    @Test
    void publishing_goes_on_from_the_log_when_the_log_has_lost_what_is_public() {
        desk.put("a", "/a", "title", "A");
        desk.put("b", "/b", "title", "B");
        desk.put("c", "/c", "title", "C");
        Publishing publishing = publishing();
        publishing.publish(publish(List.of("a"), ""), desk, KEYS);
        publishing.publish(publish(List.of("b"), ""), desk, KEYS);
        log.entries.removeLast();

        publishing.publish(publish(List.of("c"), ""), desk, KEYS);

        assertThat(publishing.snapshot().in("sessions"))
                .extracting(PublishedItem::id)
                .containsExactly("a", "c");
        assertThat(publishing.snapshot().sequence()).isEqualTo(2);
        assertThat(log.entries).extracting(LogEntry::sequence).containsExactly(1L, 2L);
    }

    @Test
    void adopting_takes_content_with_its_faults_and_reports_them() {
        desk.put("a", "/a", "type", "talk");

        Publication publication = publishing().adopt(publish(List.of("a"), "import"), desk, KEYS);

        assertThat(publication.remarks()).extracting(Problem::where).containsExactly("a/title");
        assertThat(publication.entry().changes()).hasSize(1);
    }

    @Test
    void a_preview_tells_the_same_and_changes_nothing() {
        desk.folder("f", "/day1");
        desk.put("a", "/day1/opening", "type", "talk");
        Publishing publishing = publishing();

        PublicationPlan plan = publishing.preview(publish(List.of("a"), ""), desk, KEYS);

        assertThat(plan.drafts()).extracting(Draft::id).containsExactly("f", "a");
        assertThat(plan.obstacles()).extracting(Problem::where).containsExactly("a/title");
        assertThat(publishing.snapshot()).isSameAs(PublishedSnapshot.EMPTY);
    }

    @Test
    void the_entry_is_chained_and_signed_with_who_when_and_why() {
        desk.put("a", "/a", "title", "A");
        Publishing publishing = publishing();
        LogEntry first =
                publishing.publish(publish(List.of("a"), "one"), desk, KEYS).entry();
        LogEntry second =
                publishing.publish(publish(List.of("a"), "two"), desk, KEYS).entry();

        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.user()).isEqualTo("anna");
        assertThat(second.time()).isEqualTo(NOON);
        assertThat(second.reason()).isEqualTo("two");
        assertThat(LogEntryJson.read(LogEntryJson.of(second))).isEqualTo(second);
    }

    private static PublishRequest withdraw(String... ids) {
        return new PublishRequest(List.of(), List.of(ids), "");
    }

    private static String title(Publishing publishing, String id) {
        return publishing
                .snapshot()
                .find(id)
                .orElseThrow()
                .content()
                .node()
                .text("title")
                .orElseThrow();
    }
}
