package de.litfass.management.publications;

import static de.litfass.management.Items.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComingAlongTest extends PublishedCongress {

    @Test
    void what_is_referred_to_comes_along_with_its_reason_also_from_afar() {
        String organisation = id(petra.make("organisation", "{'name':'Analytical Engines'}"));
        String person = id(petra.make(
                "speaker",
                "{'givenName':'Charles','familyName':'Babbage','slug':'c%s','affiliations':[{'organisation':'%s'}]}",
                slug,
                organisation));
        String id = id(session("Mit Begleitung", ",'speakers':['" + person + "']"));

        JsonNode preview = petra.preview(id).json();

        assertThat(preview.at("/along").findValuesAsText("because"))
                .containsExactly("Mit Begleitung", "Charles Babbage");
        assertThat(preview.at("/along/0/draft/id").asText()).isEqualTo(person);
        assertThat(preview.at("/along/1/draft/id").asText()).isEqualTo(organisation);
        Answer alone = petra.publish(id);
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.places()).containsExactly("speakers/0");
        assertThat(alone.json().at("/problems/0/what").asText()).contains("Charles Babbage");
        assertThat(errors(petra.preview(id, person, organisation).json())).isEmpty();
        assertThat(petra.publish(id, person, organisation).status()).isEqualTo(201);
        assertThat(petra.preview(id).json().at("/along").size()).isZero();
    }

    @Test
    void what_would_come_along_is_no_mistake_but_said() {
        String person = id(petra.make("speaker", "{'givenName':'Mary','familyName':'Somerville','slug':'m%s'}", slug));
        String id = id(session("Mit Entwurf", ",'speakers':['" + person + "'],'moderators':['" + person + "']"));

        assertThat(missing(id))
                .containsExactly(
                        "info speakers/0: „Mary Somerville“ ist noch nicht öffentlich und wird mit veröffentlicht.");
        assertThat(errors(petra.preview(id).json())).singleElement().asString().contains("speakers/0");
        petra.publish(id, person);
        assertThat(missing(id)).isEmpty();
    }

    @Test
    void what_does_not_exist_or_is_of_another_type_stays_a_mistake() {
        String organisation = id(petra.make("organisation", "{'name':'Royal Society'}"));
        String nothing = "6e7f0b38-3b1f-4c58-9d5f-5b1d3f1e2a10";
        String id = id(session("Ins Leere", ",'speakers':['" + nothing + "','" + organisation + "']"));

        assertThat(missing(id))
                .containsExactly(
                        "error speakers/0: Der Inhalt verweist auf etwas, das nicht veröffentlicht ist: ein gelöschter Eintrag.",
                        "error speakers/1: „Royal Society“ ist von anderer Art, als dieses Feld verlangt.");
    }

    /** What is said of references. */
    private static List<String> missing(String id) {
        List<String> words = new ArrayList<>();
        petra.client()
                .get("/.rest/drafts/" + id + "/problems")
                .json()
                .at("/problems")
                .forEach(problem -> words.add(problem.at("/severity").asText() + " "
                        + problem.at("/where").asText() + ": "
                        + problem.at("/what").asText()));
        return words.stream().filter(word -> word.contains("speakers/")).toList();
    }

    @Test
    void what_is_still_used_is_not_withdrawn_alone() {
        String person = id(petra.make("speaker", "{'givenName':'Grace','familyName':'Hopper','slug':'g%s'}", slug));
        String id = id(session("Käfer", ",'speakers':['" + person + "']"));
        petra.publish(person, id);

        Answer refused = petra.post("publications", "{'unpublish':['%s']}", person);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/problems/0/item").asText()).isEqualTo(id);
        assertThat(refused.places()).containsExactly("speakers/0");
        assertThat(refused.json().at("/problems/0/title").asText()).isEqualTo("Käfer");
        assertThat(refused.json().at("/problems/0/what").asText()).contains("Grace Hopper");
        assertThat(petra.client()
                        .delete("/.rest/drafts/" + person + "?revision=1")
                        .code())
                .isEqualTo("stillPublished");
        JsonNode both = petra.post("publications/preview", "{'unpublish':['%s','%s']}", person, id)
                .json();
        assertThat(both.at("/unpublish").findValuesAsText("id")).containsExactly(person, id);
        assertThat(both.at("/problems").size()).isZero();
        assertThat(petra.post("publications", "{'unpublish':['%s','%s']}", person, id)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void folders_come_along_and_a_moved_item_says_so() {
        petra.post("drafts", "{'type':'folder','workspace':'venues','parent':'/','name':'f%s'}", slug);
        String folder = petra.client()
                .get("/.rest/drafts?type=venue&deep=false&q=f" + slug)
                .json()
                .at("/drafts/0/id")
                .asText();
        String id = id(petra.make("venue", "{'name':'Halle'}"));
        petra.publish(id);
        String path = petra.read(id).at("/path").asText();
        petra.post("drafts/" + id + "/move", "{'revision':1,'parent':'/f%s','name':'halle'}", slug);

        JsonNode preview = petra.preview(id).json();

        List<String> planned = new ArrayList<>();
        preview.at("/publish").forEach(item -> planned.add(id(item.at("/draft"))));
        assertThat(planned).containsExactly(folder, id);
        assertThat(words(preview.at("/publish/1/changes")))
                .containsExactly(" Ablage: [" + path + "] [/f" + slug + "/halle]");
    }
}
