package de.litfass.repository;

import static de.litfass.repository.Congress.ADMINISTRATOR;
import static de.litfass.repository.Congress.AUTHOR;
import static de.litfass.repository.Congress.GUEST;
import static de.litfass.repository.Congress.PUBLISHER;
import static de.litfass.repository.Congress.session;
import static de.litfass.repository.Congress.speaker;
import static de.litfass.repository.Congress.talkBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.publish.Draft;
import de.litfass.publish.LogEntry;
import de.litfass.type.Content;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    @TempDir
    Path data;

    ContentRepository repository;
    Draft speaker;
    Draft talk;

    @BeforeEach
    void open() {
        repository = Congress.open(data);
        try (DraftSession anna = repository.session(AUTHOR)) {
            speaker = anna.create(speaker("/ada"));
            talk = anna.create(talkBy("/talk", speaker));
        }
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @ParameterizedTest
    @CsvSource({"anna, true, false", "petra, true, true", "adam, true, true", "gustav, false, false"})
    void each_group_has_its_rights(String user, boolean writes, boolean publishes) {
        try (DraftSession person = repository.session(user)) {
            assertThat(person.user()).isEqualTo(user);
            assertThat(person.mayWrite("sessions")).isEqualTo(writes);
            assertThat(person.mayPublish(talk.content())).isEqualTo(publishes);
            assertThat(person.workspaces())
                    .isEqualTo(writes ? List.of("dam", "sessions", "speakers", "website") : List.of());
        }
    }

    @Test
    void who_has_no_rights_finds_nothing() {
        try (DraftSession gustav = repository.session(GUEST)) {
            assertThat(gustav.draft(talk.id())).isEmpty();
            assertThat(gustav.at("sessions", "/talk")).isEmpty();
            assertThat(gustav.ancestors(talk.content())).isEmpty();
            assertThat(gustav.usages(speaker.id())).isEmpty();
            assertThat(gustav.list(DraftQuery.of("sessions", "/", 10)))
                    .isEqualTo(new DraftPage(List.of(), Optional.empty()));
        }
    }

    @Test
    void who_has_no_rights_is_refused_every_write() {
        OptionalLong any = OptionalLong.empty();
        try (DraftSession gustav = repository.session(GUEST)) {
            assertThatThrownBy(() -> gustav.create(session("/new", "New"))).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> gustav.change(talk.id(), any, UnaryOperator.identity()))
                    .isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> gustav.move(talk.id(), any, "/", "new")).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> gustav.delete(talk.id(), any)).isInstanceOf(Refusal.Forbidden.class);
        }
        try (DraftSession anna = repository.session(AUTHOR)) {
            assertThat(anna.draft(talk.id())).contains(talk);
            assertThat(anna.at("sessions", "/new")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "anonymous", "", "authors"})
    void there_is_no_session_without_an_account(String user) {
        assertThatThrownBy(() -> repository.session(user)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void a_disabled_account_has_no_session() {
        repository.accounts().change(Accounts.SUPERUSER, new Account(AUTHOR, "", Set.of(), true));

        assertThatThrownBy(() -> repository.session(AUTHOR)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void only_administrators_manage_accounts() {
        Accounts accounts = repository.accounts();
        char[] password = "a long password".toCharArray();
        for (String user : List.of(AUTHOR, PUBLISHER, GUEST)) {
            assertThatThrownBy(() -> accounts.list(user)).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> new NewAccounts(accounts, user).make("evil", "", Set.of(Group.ADMINISTRATORS)))
                    .isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> accounts.setPassword(user, Accounts.SUPERUSER, password))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(accounts.list(ADMINISTRATOR))
                .extracting(Account::user)
                .containsExactly(ADMINISTRATOR, AUTHOR, GUEST, PUBLISHER, Accounts.SUPERUSER);
    }

    @ParameterizedTest
    @ValueSource(strings = {AUTHOR, PUBLISHER, ADMINISTRATOR})
    void log_state_and_binaries_are_no_workspaces(String user) {
        LogEntry entry = LogTreeTest.entry(1, "", List.of());
        repository.log().append(entry, List.of(), List.of());
        try (DraftSession person = repository.session(user)) {
            for (String own : List.of("litfass:log", "litfass:state", "litfass:binaries", "home", "oak:index")) {
                assertThat(person.list(DraftQuery.of(own, "/", 10)).drafts()).isEmpty();
                assertThat(person.at(own, "/entries")).isEmpty();
                assertThat(person.mayWrite(own)).isFalse();
                Content intruder = new Content(own, "/a", session("/a", "A").node());
                assertThatThrownBy(() -> person.create(intruder)).isInstanceOf(Refusal.Forbidden.class);
            }
        }
    }

    @Test
    void an_author_sees_nothing_of_log_and_accounts_below_the_drafts() throws Exception {
        repository.log().append(LogTreeTest.entry(1, "", List.of()), List.of(), List.of());
        try (TreesSeen seen = new TreesSeen(TreesSeen.session(repository, AUTHOR))) {
            assertThat(seen.exists("/sessions/talk")).isTrue();
            assertThat(seen.paths("/")).doesNotContain("/litfass:log", "/litfass:state", "/home");
            assertThat(seen.exists("/litfass:log/entries")).isFalse();
            assertThat(seen.exists("/home/users")).isFalse();
        }
    }
}
