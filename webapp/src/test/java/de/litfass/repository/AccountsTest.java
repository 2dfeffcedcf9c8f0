package de.litfass.repository;

import static de.litfass.repository.Accounts.SUPERUSER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    private static final Set<String> ADMINISTRATORS = Set.of("administrators");

    @TempDir
    Path data;

    MovableClock clock = new MovableClock();
    ContentRepository repository;
    Accounts accounts;

    @BeforeEach
    void open() {
        repository = ContentRepository.open(Congress.settings(data, clock));
        repository.register(Congress.TYPES);
        accounts = repository.accounts();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private Account made(String user, String name, Set<Group> groups) {
        return new NewAccounts(accounts, SUPERUSER).make(user, name, groups);
    }

    @Test
    void the_superuser_has_no_password_until_the_code_is_redeemed_once() {
        assertThat(accounts.signIn(SUPERUSER, chars(""))).isEmpty();
        assertThat(accounts.signIn(SUPERUSER, chars(SUPERUSER))).isEmpty();
        String older = accounts.firstSignInCode().orElseThrow();
        String code = accounts.firstSignInCode().orElseThrow();

        assertThat(accounts.redeem(older, chars("a long password"))).isEmpty();
        assertThatThrownBy(() -> accounts.redeem(code, chars("too short"))).isInstanceOf(Refusal.Invalid.class);
        SignedIn first = accounts.redeem(code, chars("a long password")).orElseThrow();

        assertThat(first).isEqualTo(new SignedIn(SUPERUSER, ADMINISTRATORS, first.token()));
        assertThat(accounts.redeem(code, chars("another password"))).isEmpty();
        assertThat(accounts.firstSignInCode()).isEmpty();
        assertThat(accounts.byToken(first.token())).contains(first);
    }

    @Test
    void the_code_is_nowhere_in_the_files() throws Exception {
        String code = accounts.firstSignInCode().orElseThrow();
        repository.close();

        try (Stream<Path> files = Files.list(data.resolve("segments"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(code)).as("%s", file).isFalse();
            }
        }
    }

    @Test
    void passwords_are_kept_as_pbkdf2_with_210000_rounds() {
        accounts.setSuperuserPassword(chars("a long password"));

        assertThat(new SignIns(repository.shared()).passwordHash(SUPERUSER))
                .startsWith("{PBKDF2WithHmacSHA512}")
                .contains("-210000-");
    }

    @Test
    void a_sign_in_survives_a_restart_and_ends_when_it_is_ended() {
        accounts.setSuperuserPassword(chars("a long password"));
        SignedIn one = accounts.signIn(SUPERUSER, chars("a long password")).orElseThrow();
        SignedIn two = accounts.signIn(SUPERUSER, chars("a long password")).orElseThrow();
        assertThat(one.token()).isNotEqualTo(two.token());
        repository.close();
        repository = ContentRepository.open(Congress.settings(data, clock));
        accounts = repository.accounts();

        assertThat(accounts.byToken(one.token())).contains(one);
        accounts.signOut(one.token());
        accounts.signOut(one.token());

        assertThat(accounts.byToken(one.token())).isEmpty();
        assertThat(accounts.byToken(two.token())).contains(two);
        accounts.signOutEverywhere(SUPERUSER);
        assertThat(accounts.byToken(two.token())).isEmpty();
    }

    @Test
    void a_forged_token_is_nobody() {
        accounts.setSuperuserPassword(chars("a long password"));
        String token = accounts.signIn(SUPERUSER, chars("a long password"))
                .orElseThrow()
                .token();
        String forged = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");

        for (String wrong : List.of("", "x", "_", forged, token + "0", "/etc_1", "' or true_1")) {
            assertThat(accounts.byToken(wrong)).as(wrong).isEmpty();
            accounts.signOut(wrong);
        }
        assertThat(accounts.byToken(token)).isPresent();
    }

    @Test
    void a_sign_in_ends_unused_after_30_minutes_and_in_any_case_after_12_hours() {
        accounts.setSuperuserPassword(chars("a long password"));
        String unused = accounts.signIn(SUPERUSER, chars("a long password"))
                .orElseThrow()
                .token();
        clock.pass(Duration.ofMinutes(31));
        assertThat(accounts.byToken(unused)).isEmpty();

        String used = accounts.signIn(SUPERUSER, chars("a long password"))
                .orElseThrow()
                .token();
        // Oak stamps a new token with the machine's time, which the clock of this test is ahead of.
        clock.pass(Duration.ofMinutes(-31));
        for (int minutes = 0; minutes < 31 + 12 * 60 - 20; minutes += 20) {
            assertThat(accounts.byToken(used)).as("after %d minutes", minutes).isPresent();
            clock.pass(Duration.ofMinutes(20));
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(accounts.byToken(used)).isEmpty();
    }

    @Test
    void five_wrong_passwords_make_the_sixth_try_wait_longer_and_longer() {
        accounts.setSuperuserPassword(chars("a long password"));
        for (String name : List.of(SUPERUSER, "nobody")) {
            for (int i = 0; i < 5; i++) {
                assertThat(accounts.signIn(name, chars("wrong"))).isEmpty();
            }
            Refusal.Throttled refused = catchThrowableOfType(
                    Refusal.Throttled.class, () -> accounts.signIn(name, chars("a long password")));
            assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        }
        clock.pass(Duration.ofSeconds(1));

        assertThat(accounts.signIn(SUPERUSER, chars("a long password"))).isPresent();
        assertThat(accounts.signIn("nobody", chars("a long password"))).isEmpty();
        Refusal.Throttled refused =
                catchThrowableOfType(Refusal.Throttled.class, () -> accounts.signIn("nobody", chars("x")));
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void guesses_at_the_same_time_are_no_more_than_one_after_the_other() throws Exception {
        accounts.setSuperuserPassword(chars("a long password"));
        List<String> answers = atOnce(
                Stream.concat(Stream.generate(() -> "wrong").limit(39), Stream.of("a long password"))
                        .toList(),
                password -> accounts.signIn(SUPERUSER, chars(password)).isEmpty() ? "wrong" : "right");

        assertThat(answers).filteredOn("wrong"::equals).hasSizeLessThanOrEqualTo(5);
        assertThat(answers).filteredOn("later"::equals).hasSizeGreaterThanOrEqualTo(34);
    }

    @Test
    void a_script_that_asks_many_things_at_once_is_heard() throws Exception {
        accounts.create(SUPERUSER, account("anna", false), Optional.of(chars("the first password")));

        assertThat(atOnce(
                        Collections.nCopies(20, "the first password"),
                        password -> accounts.basic("anna", chars(password), "").isEmpty() ? "wrong" : "right"))
                .containsOnly("right");
    }

    @Test
    void one_address_guesses_at_fifty_names_and_then_waits() {
        accounts.create(SUPERUSER, account("anna", false), Optional.of(chars("the first password")));
        accounts.create(SUPERUSER, account("petra", false), Optional.of(chars("another password")));
        accounts.basic("petra", chars("another password"), "192.0.2.1");
        for (int i = 0; i < 50; i++) {
            assertThat(accounts.signIn("guess" + i, chars("wrong"), "192.0.2.1"))
                    .isEmpty();
        }

        Refusal.Throttled refused = catchThrowableOfType(
                Refusal.Throttled.class, () -> accounts.signIn("anna", chars("the first password"), "192.0.2.1"));
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(10));
        assertThat(accounts.basic("petra", chars("another password"), "192.0.2.1"))
                .isPresent();
        assertThat(accounts.signIn("anna", chars("the first password"), "192.0.2.2"))
                .isPresent();
        clock.pass(Duration.ofMinutes(10));
        assertThat(accounts.signIn("anna", chars("the first password"), "192.0.2.1"))
                .isPresent();
    }

    /** What comes of each guess, {@code later} where it has to wait. */
    private static List<String> atOnce(List<String> guesses, UnaryOperator<String> answer) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(guesses.size())) {
            List<Callable<String>> tries = guesses.stream()
                    .map(guess -> (Callable<String>) () -> {
                        try {
                            return answer.apply(guess);
                        } catch (Refusal.Throttled e) {
                            return "later";
                        }
                    })
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(tries)) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void a_changed_password_ends_what_the_old_one_opened() {
        made("anna", "Anna", Set.of(Group.AUTHORS));
        accounts.setPassword(SUPERUSER, "anna", chars("the first password"));
        SignedIn before = accounts.signIn("anna", chars("the first password")).orElseThrow();
        assertThat(accounts.basic("anna", chars("the first password"), "")).isPresent();

        assertThat(accounts.changeOwnPassword("anna", chars("wrong"), chars("the second password")))
                .isFalse();
        assertThat(accounts.changeOwnPassword("anna", chars("the first password"), chars("the second password")))
                .isTrue();

        assertThat(accounts.byToken(before.token())).isEmpty();
        assertThat(accounts.basic("anna", chars("the first password"), "")).isEmpty();
        assertThat(accounts.basic("anna", chars("the second password"), ""))
                .contains(new SignedIn("anna", Set.of("authors"), ""));
    }

    @Test
    void a_remembered_password_costs_no_hash_and_is_forgotten_with_the_account() {
        made("anna", "Anna", Set.of(Group.AUTHORS));
        accounts.setPassword(SUPERUSER, "anna", chars("the first password"));
        assertThat(accounts.basic("anna", chars("the first password"), "")).isPresent();
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.basic("anna", chars("wrong"), "")).isEmpty();
        }

        assertThat(accounts.basic("anna", chars("the first password"), "")).isPresent();
        assertThatThrownBy(() -> accounts.basic("anna", chars("wrong"), "")).isInstanceOf(Refusal.Throttled.class);
        accounts.change(SUPERUSER, account("anna", true));

        assertThatThrownBy(() -> accounts.basic("anna", chars("the first password"), ""))
                .isInstanceOf(Refusal.Throttled.class);
        clock.pass(Duration.ofMinutes(15));
        assertThat(accounts.basic("anna", chars("the first password"), "")).isEmpty();
    }

    @Test
    void accounts_are_created_changed_disabled_and_removed() {
        Account anna = made("anna", "Anna Ärmel", Set.of(Group.AUTHORS));
        assertThat(anna).isEqualTo(new Account("anna", "Anna Ärmel", Set.of("authors"), false));

        Account other = new Account("anna", "Anna", Set.of("authors", "publishers"), true);
        assertThat(accounts.change(SUPERUSER, other)).isEqualTo(other);

        Account superuser = new Account(SUPERUSER, "", ADMINISTRATORS, false);
        assertThat(accounts.list(SUPERUSER)).containsExactly(other, superuser);
        accounts.change(SUPERUSER, account("anna", false));
        assertThat(accounts.list(SUPERUSER))
                .first()
                .extracting(Account::disabled)
                .isEqualTo(false);
        accounts.remove(SUPERUSER, "anna");
        assertThat(accounts.list(SUPERUSER)).containsExactly(superuser);
    }

    @Test
    void what_can_not_be_an_account_is_refused() {
        made("anna", "", Set.of());

        assertThatThrownBy(() -> made("anna", "", Set.of())).isInstanceOf(Refusal.NameTaken.class);
        assertThatThrownBy(() -> made("anonymous", "", Set.of())).isInstanceOf(Refusal.NameTaken.class);
        assertThatThrownBy(() -> made("System", "", Set.of())).isInstanceOf(Refusal.NameTaken.class);
        for (String wrong : List.of("", "a b", "a/b", "a\nb", "x".repeat(101))) {
            assertThatThrownBy(() -> made(wrong, "", Set.of())).isInstanceOf(Refusal.Invalid.class);
        }
        assertThatThrownBy(() -> accounts.change(SUPERUSER, account("gone", false)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> accounts.setPassword(SUPERUSER, "anna", chars("x".repeat(1_025))))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> accounts.remove(SUPERUSER, SUPERUSER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accounts.change(SUPERUSER, account(SUPERUSER, true)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_account_is_made_with_its_password_or_not_at_all() {
        Account anna = account("anna", false);

        assertThatThrownBy(() -> accounts.create(SUPERUSER, anna, Optional.of(chars("short"))))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(accounts.create(SUPERUSER, anna, Optional.of(chars("the first password"))))
                .isEqualTo(anna);
        assertThat(accounts.signIn("anna", chars("the first password"))).isPresent();
    }

    @Test
    void a_change_that_disables_nobody_ends_no_sign_in() {
        accounts.create(SUPERUSER, account("anna", false), Optional.of(chars("the first password")));
        String token = accounts.signIn("anna", chars("the first password"))
                .orElseThrow()
                .token();

        accounts.change(SUPERUSER, new Account("anna", "Anna", Set.of("publishers"), false));

        assertThat(accounts.byToken(token)).map(SignedIn::groups).contains(Set.of("publishers"));
        accounts.change(SUPERUSER, account("anna", true));
        assertThat(accounts.byToken(token)).isEmpty();
    }

    @Test
    void two_administrators_who_change_one_account_at_once_are_both_heard() throws Exception {
        made("adam", "", Set.of(Group.ADMINISTRATORS));
        CyclicBarrier together = new CyclicBarrier(2);
        made("anna", "", Set.of());
        try (ExecutorService administrators = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> works = Stream.of(SUPERUSER, "adam")
                    .map(by -> administrators.submit(() -> renameOften(by, together)))
                    .toList();
            for (Future<Boolean> work : works) {
                assertThat(work.get()).isTrue();
            }
        }

        assertThat(accounts.nameOf("anna")).isIn("20 by " + SUPERUSER, "20 by adam");
    }

    private boolean renameOften(String by, CyclicBarrier together) throws Exception {
        for (int number = 1; number <= 20; number++) {
            together.await(20, TimeUnit.SECONDS);
            accounts.change(by, new Account("anna", number + " by " + by, Set.of("authors"), false));
        }
        return true;
    }

    @Test
    void people_have_names_and_managers_are_known() {
        made("anna", "Anna Ärmel", Set.of(Group.AUTHORS));
        made("adam", "", Set.of(Group.ADMINISTRATORS));

        assertThat(accounts.nameOf("anna")).isEqualTo("Anna Ärmel");
        assertThat(accounts.nameOf("adam")).isEqualTo("adam");
        assertThat(accounts.nameOf("nobody")).isEqualTo("nobody");
        assertThat(accounts.mayManage("anna")).isFalse();
        assertThat(accounts.mayManage("adam")).isTrue();
        assertThat(accounts.mayManage(SUPERUSER)).isTrue();
    }

    private static Account account(String user, boolean disabled) {
        return new Account(user, "", Set.of(), disabled);
    }

    private static char[] chars(String text) {
        return text.toCharArray();
    }
}
