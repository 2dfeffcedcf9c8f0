package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.Plugin;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CongressPluginTest {

    @Test
    void the_plug_in_is_found_and_says_its_name() {
        assertThat(ServiceLoader.load(Plugin.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .map(Plugin::name)
                        .toList())
                .containsExactly("congress");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new TreeSet<>(Texts.ENGLISH.bundle().keySet()))
                .isEqualTo(new TreeSet<>(Texts.GERMAN.bundle().keySet()));
    }

    @Test
    void every_text_about_a_problem_has_its_cure() {
        List<String> problems = Texts.GERMAN.bundle().keySet().stream()
                .filter(key -> key.endsWith(".hint"))
                .toList();
        assertThat(Texts.GERMAN.bundle().keySet())
                .containsAll(problems.stream()
                        .map(key -> key.substring(0, key.length() - ".hint".length()))
                        .toList());
    }

    @Test
    void an_English_editor_reads_English() {
        List<Problem> problems =
                new TimesInOrder().check(Sample.session("a", "14:15-13:00"), Public.of(), Texts.ENGLISH);
        assertThat(Texts.read(problems))
                .containsExactly("ERROR end: The end (13:00) is before the start (14:15). Set a later end.");
    }

    @Test
    void folders_and_the_content_of_other_modules_are_left_alone() {
        Content folder = new Content("sessions", "/k8", new Node("k8", "f", "mgnl:folder", new TreeMap<>(), List.of()));
        assertThat(Asked.all(folder, Public.of(folder))).isEmpty();
    }

    @Test
    void an_item_without_anything_breaks_no_check() {
        assertThat(Stream.of(Kind.values())
                        .map(kind -> Sample.content(kind, "/k8/bare", Map.of()))
                        .map(content -> content.workspace() + " "
                                + Asked.all(content, Public.of(content)).size()))
                .containsExactly(
                        "congresses 1",
                        "sessions 2",
                        "workshops 1",
                        "speakers 1",
                        "faqs 0",
                        "organisations 0",
                        "venues 0",
                        "rooms 0",
                        "contacts 0");
    }

    @Test
    void the_programme_is_worked_out_once_for_each_outlook() {
        AtomicInteger made = new AtomicInteger();
        PerOutlook<Integer> numbers = new PerOutlook<>(outlook -> made.incrementAndGet());
        Public one = Public.of();
        Public other = Public.of();
        assertThat(List.of(numbers.of(one), numbers.of(other), numbers.of(one), numbers.of(other)))
                .containsExactly(1, 2, 1, 2);
    }

    @Test
    void however_many_items_are_checked_the_whole_is_looked_through_a_few_times() {
        List<Content> sessions = IntStream.range(0, 500)
                .mapToObj(number -> Sample.session(
                        "s" + number,
                        "",
                        Map.of(
                                "start", Sample.april(28, "00:00").plusMinutes(number),
                                "end", Sample.april(28, "00:00").plusMinutes(number + 30L),
                                "room", Sample.id("saal"),
                                "speakers", List.of(Sample.id("Lovelace")))))
                .toList();
        Looked few = new Looked(new Public(sessions), new AtomicInteger());
        Looked many = new Looked(new Public(sessions), new AtomicInteger());
        check(sessions.subList(0, 1), few);
        check(sessions, many);
        assertThat(many.times()).hasValue(few.times().get()).hasPositiveValue();
    }

    private static void check(List<Content> contents, Outlook outlook) {
        List<PublishCheck> checks = new CongressPlugin().publishChecks();
        contents.forEach(content -> checks.forEach(check -> check.check(content, outlook, Texts.GERMAN)));
    }

    /** An outlook that counts how often a whole workspace is looked through. */
    private record Looked(Public all, AtomicInteger times) implements Outlook {

        @Override
        public Optional<Content> find(String id) {
            return all.find(id);
        }

        @Override
        public Stream<Content> in(String workspace) {
            times.incrementAndGet();
            return all.in(workspace);
        }
    }
}
