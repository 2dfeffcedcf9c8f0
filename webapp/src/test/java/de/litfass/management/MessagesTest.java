package de.litfass.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of management: each in both languages, each used, none missing. */
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z.]+)\"");
    private static final Pattern CODE =
            Pattern.compile("(?:Refused\\.of\\(\\s*\\d+,|\\.worded\\(|nobody\\()\\s*\"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile(
            "(?:text|problem|unwanted|add)\\((?:\"[a-z]*\", |[a-z]+, )?\"([a-z]+\\.[A-Za-z.]+[A-Za-z])\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/de/litfass/management"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> all = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(all::add);
        return all;
    }

    @Test
    void every_text_is_there_in_german_and_english_with_the_same_places_to_fill_in() throws IOException {
        Properties german = bundle("de");
        Properties english = bundle("en");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(german.stringPropertyNames()).allSatisfy(key -> {
            assertThat(german.getProperty(key)).as(key).isNotBlank();
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        });
    }

    private static Set<String> places(String text) {
        Set<String> places = new HashSet<>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    @Test
    void every_text_is_used() throws IOException {
        Set<String> literals = found(LITERAL, sources());
        List<String> unused = bundle("en").stringPropertyNames().stream()
                .filter(key -> !isUsed(key, literals))
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    /** As a whole, as the cure of another, or put together of a beginning and an end. */
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key) || (key.endsWith(".hint") && isUsed(key.substring(0, key.length() - 5), literals))) {
            return true;
        }
        int dot = key.lastIndexOf('.');
        String end = key.substring(dot + 1);
        boolean ended = literals.contains(end) || key.matches("(json[.]type|script[.]example|draft)[.].*");
        return ended
                && (literals.contains(key.substring(0, dot + 1))
                        || literals.contains(key.substring(0, key.indexOf('.') + 1)));
    }

    @Test
    void every_text_that_is_asked_for_is_there() throws IOException {
        Set<String> known = bundle("en").stringPropertyNames();
        String sources = sources();

        Set<String> asked = new TreeSet<>(found(KEY, sources));
        found(CODE, sources).forEach(code -> asked.add("error." + code));

        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(known).containsAll(asked);
    }
}
