package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures and documents in a form. */
class AssetFieldTest extends OnOneServer {

    private void upload(String field, FilePayload file) {
        FileChooser chooser = visit.page().waitForFileChooser(() -> visit.named(AriaRole.GROUP, field)
                .getByRole(AriaRole.BUTTON)
                .getByText("Datei hochladen …")
                .click());
        chooser.setFiles(file);
    }

    /** As a phone held upright makes it: the pixels lie on their side, and the camera says so. */
    private static FilePayload phonePicture(String name) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            byte[] plain = bytes.toByteArray();
            byte[] turned = HexFormat.of()
                    .parseHex("ffe10022457869660000" + "49492a0008000000" + "0100" + "120103000100000006000000"
                            + "00000000");
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(plain, 0, 2);
            whole.writeBytes(turned);
            whole.write(plain, 2, plain.length - 2);
            return new FilePayload(name, "image/jpeg", whole.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload picture(String name) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new FilePayload(name, "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_uploaded_picture_asks_for_its_words_and_can_be_chosen_again() {
        Form form = form("speaker", "Ginzel").tab("Profil");
        upload("Porträt", picture("portraet-ginzel.png"));
        visit.button("Zu „Bildbeschreibung“").click();
        assertThat(form.text("Bildbeschreibung")).isFocused();
        type("Beate Ginzel am Rednerpult");
        assertThat(visit.button("Zu „Bildbeschreibung“")).hasCount(0);
        form.save();
        String portrait = form.stored().get("portrait").asText();
        assertThat(portrait).startsWith("jcr:");
        assertThat((Integer) form.group("Porträt").locator("img").evaluate("image => image.naturalWidth"))
                .isEqualTo(40);
        act("portraet-ginzel", "Entfernen");
        visit.button("Aus Medien wählen …: Porträt").click();
        visit.dialog("Aus Medien wählen").getByRole(AriaRole.OPTION).first().click();
        form.save();
        assertThat(form.stored().get("portrait").asText()).isEqualTo(portrait);
    }

    @Test
    void a_picture_taken_upright_stays_upright() {
        Form form = form("speaker", "Abt").tab("Profil");
        upload("Porträt", phonePicture("hochkant.jpg"));
        Locator shown = form.group("Porträt").locator("img");
        assertThat(shown).isVisible();
        form.page().waitForCondition(() -> (boolean) shown.evaluate("image => image.complete"));
        assertThat(shown.evaluate("image => [image.naturalWidth, image.naturalHeight]"))
                .isEqualTo(List.of(30, 40));
    }

    @Test
    void a_file_that_is_refused_says_why_and_the_form_goes_on() {
        Form form = form("speaker", "Lehmann").tab("Profil");
        upload("Porträt", new FilePayload("bild.png", "image/png", "kein Bild".getBytes(UTF_8)));
        Locator refused = visit.page().locator(".upload-failed");
        assertThat(refused).containsText("bild.png ist nicht hochgeladen. „bild.png“ ist kein Bild");
        assertThat(refused).containsText("JPEG, PNG, GIF");
        assertThat(visit.button("Noch einmal versuchen")).hasCount(0);
        refused.getByText("Schließen").click();
        assertThat(refused).hasCount(0);
        assertThat(visit.button("Datei hochladen …: Porträt")).isFocused();
        upload("Porträt", new FilePayload("noch-ein-bild.png", "image/png", "kein Bild".getBytes(UTF_8)));
        assertThat(refused).containsText("noch-ein-bild.png");
        upload("Porträt", picture("ein-gutes.png"));
        assertThat(visit.button("Mehr zu ein-gutes")).isVisible();
        assertThat(refused).hasCount(0);
        form.fill("Bildnachweis", "geht weiter").save();
        assertThat(form.stored().get("portraitCredit").asText()).isEqualTo("geht weiter");
    }

    @Test
    void an_upload_without_line_can_be_tried_again() {
        Form form = form("speaker", "Krüger").tab("Profil");
        visit.page().context().setOffline(true);
        upload("Porträt", picture("noch-einmal.png"));
        assertThat(visit.page().getByText("Die Verbindung brach ab.")).isVisible();
        visit.page().context().setOffline(false);
        visit.button("Noch einmal versuchen").click();
        assertThat(visit.button("Mehr zu noch-einmal")).isVisible();
        form.save();
        assertThat(form.stored().has("portrait")).isTrue();
    }
}
