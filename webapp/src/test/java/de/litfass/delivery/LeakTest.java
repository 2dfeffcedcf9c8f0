package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.Contents;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Internal properties lie everywhere in the programme; nothing of them may come out, in no way. */
class LeakTest {

    private final Asking asking = Asking.programme();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions",
                "sessions?lang=all",
                "sessions?lang=en",
                "sessions/opening",
                "sessions/opening?lang=all",
                "sessions/@nodes?lang=all",
                "speakers",
                "speakers/ada",
                "speakers?lang=all"
            })
    void internal_properties_are_never_delivered(String question) {
        Answer answer = asking.get(question);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(Programme.CANARY, "note", "doorCode", "phone", "litfass:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note=kanarienvogel",
                "note[null]=true",
                "note_en[like]=k%25",
                "litfass:secret=kanarienvogel",
                "doorCode=kanarienvogel",
                "orderBy=note",
                "orderBy=note_en desc"
            })
    void internal_properties_are_unknown_to_filters_and_orders(String parameter) {
        Answer internal = asking.get("sessions?" + parameter.replace(" ", "%20"));
        assertThat(internal.status()).isEqualTo(400);
        assertThat(internal.text()).contains("there is no property");
    }

    @Test
    void an_internal_name_is_refused_just_like_one_that_does_not_exist() {
        String internal = asking.get("speakers?phone=1").text();
        String unknown = asking.get("speakers?xxxxx=1").text();
        assertThat(internal.replace("phone", "xxxxx")).isEqualTo(unknown);
    }

    @Test
    void hints_do_not_name_internal_properties() {
        assertThat(asking.get("sessions?notes=1").text()).doesNotContain("\"note\"", "mean note", " note,");
        assertThat(asking.get("speakers?fone=1").text()).doesNotContain("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kanarienvogel", "kanarien*", "*vogel", "*narien*", "%22kanarienvogel%22"})
    void internal_properties_can_not_be_searched(String words) {
        assertThat(asking.get("sessions?q=" + words).text()).startsWith("{\"total\":0,");
    }

    @Test
    void a_change_of_internal_properties_does_not_even_change_the_entity_tag() {
        String before = asking.get("speakers").header("ETag").orElseThrow();
        var quiet = Contents.with(
                Programme.ada(),
                Programme.ada()
                        .node()
                        .withProperties(Programme.properties("name", de.litfass.type.Value.of("Ada Lovelace"))));
        asking.publish(de.litfass.publish.Publications.published(asking.snapshot(), quiet));
        assertThat(asking.get("speakers").header("ETag")).contains(before);
    }

    @Test
    void a_mistake_inside_tells_only_its_number() {
        Answer answer = new Asking(Programme.snapshot(), Programme.modules())
                .delivery()
                .answer(new DeliveryRequest(
                        "GET",
                        "/.rest/delivery/sessions",
                        "",
                        name -> {
                            if (name.equals("Accept-Encoding")) {
                                throw new IllegalStateException(Programme.CANARY);
                            }
                            return "";
                        },
                        false));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain(Programme.CANARY, "Exception", "de.litfass");
    }

    @Test
    void what_is_not_published_is_only_an_identifier() {
        assertThat(asking.get("sessions/panel", Map.of()).text()).contains("\"speaker\":\"" + Programme.DRAFT + "\"");
    }
}
