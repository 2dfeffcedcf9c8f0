package de.litfass.delivery;

import de.litfass.delivery.query.Once;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** One answer in all its forms: plain and gzip, whole, without body, and as "not modified". Each is made once. */
final class Prepared {

    private static final int WORTH_GZIP = 860;
    private static final Set<String> KEPT_IN_304 = Set.of("cache-control", "vary", "content-location");

    private final Form plain;
    private final Once<Optional<Form>> gzip;

    private Prepared(Form plain, Once<Optional<Form>> gzip) {
        this.plain = plain;
        this.gzip = gzip;
    }

    private record Form(String etag, Answer whole, Answer head, Answer notModified) {

        static Form of(String etag, Answer whole) {
            List<Header> kept = new ArrayList<>(whole.headers());
            kept.removeIf(header -> !keptIn304(header.name().toLowerCase(java.util.Locale.ROOT)));
            return new Form(etag, whole, whole.withoutBody(), Answer.empty(304, kept));
        }

        private static boolean keptIn304(String name) {
            return KEPT_IN_304.contains(name) || name.equals("etag") || name.startsWith("access-control-");
        }

        Form with(List<Header> more) {
            return of(etag, whole.with(more));
        }
    }

    /**
     * An answer 200.
     *
     * @param tag stands for the bytes and all that they depend on; without quotes
     * @param headers without {@code ETag}, with {@code Vary: Accept-Encoding}
     * @param text whether gzip makes it smaller
     */
    static Prepared of(String tag, List<Header> headers, byte[] body, boolean text) {
        Form plain = form("\"" + tag + "\"", headers, body);
        return new Prepared(
                plain,
                Once.of(() -> text && body.length >= WORTH_GZIP
                        ? Optional.of(gzipForm(tag, headers, plain.whole()))
                        : Optional.empty()));
    }

    /** An answer that is the same for all clients, whatever they have already: one without entity tag. */
    static Prepared always(Answer answer) {
        return new Prepared(Form.of("", answer), Once.of(Optional::empty));
    }

    private static Form gzipForm(String tag, List<Header> headers, Answer plain) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header("Content-Encoding", "gzip"));
        return form("\"" + tag + "-gzip\"", more, zipped(plain));
    }

    private static Form form(String etag, List<Header> headers, byte[] body) {
        List<Header> all = new ArrayList<>(headers);
        all.add(new Header("ETag", etag));
        return Form.of(etag, Answer.of(200, all, body));
    }

    private static byte[] zipped(Answer plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(plain.length() / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(zipped, 8192)) {
            plain.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    /** The same answer with more headers; the bytes are shared. */
    Prepared with(List<Header> more) {
        return more.isEmpty()
                ? this
                : new Prepared(plain.with(more), Once.of(() -> gzip.get().map(form -> form.with(more))));
    }

    /** The form that this client wants. */
    Answer answer(boolean takesGzip, boolean head, String ifNoneMatch) {
        return answer(takesGzip ? gzip.get().orElse(plain) : plain, head, ifNoneMatch);
    }

    /** The form that a client wants that does not ask for the head only; empty if it would have to be made. */
    Optional<Answer> atHand(boolean takesGzip, String ifNoneMatch) {
        Optional<Form> form = takesGzip ? gzip.made().map(zipped -> zipped.orElse(plain)) : Optional.of(plain);
        return form.map(found -> answer(found, false, ifNoneMatch));
    }

    private static Answer answer(Form form, boolean head, String ifNoneMatch) {
        if (!form.etag().isEmpty() && Negotiation.names(ifNoneMatch, form.etag())) {
            return form.notModified();
        }
        return head ? form.head() : form.whole();
    }

    /** How much memory it may take, roughly: plain and gzip, and both once more as a server sends them. */
    long weight() {
        return plain.whole().length() * 8L / 3 + 2048;
    }
}
