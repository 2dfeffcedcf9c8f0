package de.litfass.module;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlTextTest {

    @Property(tries = 500)
    void any_text_is_either_read_or_a_problem_with_a_place(@ForAll("yaml") String text) {
        List<Problem> problems = new ArrayList<>();

        Optional<YamlValue> value = YamlText.parse(text, "f.yaml", problems);

        assertThat(value.isPresent() || problems.stream().anyMatch(Problem::stops))
                .isTrue();
        assertThat(problems).allMatch(problem -> problem.where().matches("f\\.yaml:\\d+:\\d+"));
    }

    @Property
    void laying_a_value_on_itself_changes_nothing(@ForAll("yaml") String text) {
        YamlText.parse(text.replace("!override", ""), "f.yaml", new ArrayList<>())
                .filter(value -> value.tag().isEmpty())
                .ifPresent(value -> assertThat(Merge.lay(value, value)).isEqualTo(value));
    }

    @Property
    void the_distance_of_words_is_the_same_both_ways(@ForAll("word") String one, @ForAll("word") String other) {
        assertThat(Nearest.distance(one, other)).isEqualTo(Nearest.distance(other, one));
        assertThat(Nearest.distance(one, other) == 0).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.of(
                        "a",
                        ": ",
                        "\n",
                        "  ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "&x ",
                        "*x",
                        "!override ",
                        "!!int ",
                        "<<: ",
                        "'",
                        "\"",
                        "|",
                        "#",
                        "1",
                        "? ",
                        "---\n",
                        "\t",
                        "b:\n",
                        "%",
                        "ä")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
