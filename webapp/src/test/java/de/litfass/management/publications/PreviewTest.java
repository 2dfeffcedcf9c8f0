package de.litfass.management.publications;

import static de.litfass.management.Items.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewTest extends PublishedCongress {

    @Test
    void an_author_may_not_publish_but_may_ask_what_is_missing() {
        String id = id(session("Von Anna", ""));

        assertThat(anna.publish(id).status()).isEqualTo(403);
        assertThat(anna.preview(id).status()).isEqualTo(403);
        assertThat(anna.client().get("/.rest/drafts/" + id + "/problems").status())
                .isEqualTo(200);
        assertThat(delivered()).doesNotContain("Von Anna");
    }

    @Test
    void the_preview_tells_in_words_what_publishing_then_does() {
        String person = id(petra.make("speaker", "{'givenName':'Ada','familyName':'Lovelace','slug':'ada%s'}", slug));
        petra.publish(person);
        String id = id(session("Alt", ",'description':'<p>Ein <strong>Wort</strong></p>','track':1"));
        petra.publish(id);
        petra.patch(
                id,
                1,
                "{'title':'Neu','title_en':'New','start':'2026-04-28T12:15:00.000Z','openEnded':false,'end':null,'track':null,"
                        + "'speakersStatus':'tba','speakers':['%s'],'description':'<p>Ein Wort</p>',"
                        + "'links':[{'title':'Seite','url':'https://a.de'},{'url':'https://b.de'}]}",
                person);

        JsonNode preview = petra.preview(id).json();

        assertThat(preview.at("/publish").size()).isEqualTo(1);
        assertThat(words(preview.at("/publish/0/changes")))
                .containsExactlyInAnyOrder(
                        "title Titel: [Alt] [Neu]",
                        "title_en Titel (Englisch): [] [New]",
                        "description Beschreibung: [Ein Wort] [Ein Wort, (nur die Auszeichnung ist anders)]",
                        "start Beginn: [28.04.2026, 10:00 Uhr] [28.04.2026, 14:15 Uhr]",
                        "openEnded Ende offen: [ja] [nein]",
                        "track Tracknummer: [1] []",
                        "speakers Mitwirkende: [] [Ada Lovelace]",
                        "speakersStatus Stand der Mitwirkenden: [keine vorgesehen] [werden noch bekannt gegeben]",
                        "links Links: [] [Linktext: Seite; Adresse: https://a.de, Adresse: https://b.de]");
        assertThat(preview.at("/problems").findValuesAsText("where")).contains("end");
        petra.patch(id, 2, "{'openEnded':true}");
        JsonNode then = petra.preview(id).json();
        assertThat(errors(then)).isEmpty();
        assertThat(petra.publish(id).json().at("/changes").findValuesAsText("id"))
                .isEqualTo(then.at("/publish").findValuesAsText("id"));
        assertThat(petra.preview(id).json().at("/publish/0/changes").size()).isZero();
    }

    @Test
    void what_the_public_never_sees_is_told_apart() {
        String id = id(petra.make(
                "speaker", "{'givenName':'Ada','familyName':'Byron','slug':'b%s','internalNote':'ruft zurück'}", slug));

        JsonNode changes = petra.preview(id).json().at("/publish/0/changes");

        List<String> internal = new ArrayList<>();
        changes.forEach(change -> {
            if (change.at("/internal").asBoolean()) {
                internal.add(change.at("/where").asText());
            }
        });
        assertThat(internal).containsExactly("internalNote");
        assertThat(changes.findValuesAsText("where")).contains("givenName", "familyName");
    }

    @Test
    void a_preview_is_of_the_drafts_as_they_are_now_and_names_their_revisions() {
        JsonNode made = session("Von vorhin", "");
        petra.patch(id(made), 1, "{'title':'Von eben'}");

        JsonNode preview = petra.post("publications/preview", "{'publish':[{'id':'%s','revision':1}]}", id(made))
                .json();

        assertThat(preview.at("/publish/0/draft/revision").asLong()).isEqualTo(2);
        assertThat(words(preview.at("/publish/0/changes"))).contains("title Titel: [] [Von eben]");
    }
}
