package de.litfass.benchmark.content;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The invented sessions of one edition: parallel blocks of nine tracks, two speakers in each, nobody in two at once. */
final class Sessions {

    static final int MOST = Edition.BLOCKS * (1 + Edition.TRACKS);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);
    private static final List<String> TYPES = List.of("talk", "panel", "pitch", "networking");

    private final Edition edition;
    private final Chance chance;
    private final Prose prose;
    private final ContentWriter out = new ContentWriter();

    Sessions(Edition edition, Chance chance) {
        this.edition = edition;
        this.chance = chance;
        this.prose = new Prose(chance);
    }

    /** So many sessions, blocks and tracks both counted, as one content file. */
    ContentFile file(int count) {
        out.open(edition.name(), "mgnl:folder", ContentWriter.id("sessions of " + edition.name()));
        int left = count;
        for (int block = 0; left > 0; block++) {
            int tracks = Math.min(left - 1, Edition.TRACKS);
            block(block);
            tracks(block, tracks);
            left -= 1 + tracks;
        }
        return new ContentFile(
                "sessions." + edition.name() + ".yaml", out.close().yaml());
    }

    private void block(int block) {
        session(name(block), block)
                .text("title", "Block " + (block + 1))
                .text("type", "parallel")
                .text("speakersStatus", "none")
                .close();
    }

    private void tracks(int block, int tracks) {
        Iterator<String> speakers = chance.shuffled(People.speakerIds()).iterator();
        for (int track = 1; track <= tracks; track++) {
            session(name(block) + "-" + track, block)
                    .text("title", prose.title())
                    .text("subtitle", prose.subtitle())
                    .text("description", prose.html(2))
                    .text("type", chance.one(TYPES))
                    .text("parent", id(name(block)))
                    .raw("track", track)
                    .texts("speakers", List.of(speakers.next(), speakers.next()))
                    .text("speakersStatus", "final")
                    .close();
        }
    }

    private ContentWriter session(String name, int block) {
        return out.open(name, "kg:session", id(name))
                .text("congress", edition.congressId())
                .text("slug", name)
                .raw("start", moment(edition.start(block)))
                .raw("end", moment(edition.end(block)))
                .text("titleStatus", "final")
                .text("status", "planned")
                .text("language", "de");
    }

    private static String name(int block) {
        return "block-%02d".formatted(block + 1);
    }

    private String id(String name) {
        return ContentWriter.id("session " + edition.name() + "/" + name);
    }

    private static String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }
}
