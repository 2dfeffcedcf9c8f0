package de.litfass.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer ready to be sent: status, headers, and the whole body. Never changes, and may be sent many times.
 *
 * <p>The headers are complete, {@code Content-Length} included; an answer to {@code HEAD} has that of {@code GET} and
 * no body.
 */
public final class Answer {

    private static final byte[] NOTHING = {};

    private final int status;
    private final List<Header> headers;
    private final byte[] body;
    private volatile @Nullable Object form;

    private Answer(int status, List<Header> headers, byte[] body) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    /** An answer with that body, which nobody may change any more, and its length among the headers. */
    public static Answer of(int status, List<Header> headers, byte[] body) {
        List<Header> all = new ArrayList<>(headers);
        all.add(new Header("Content-Length", Integer.toString(body.length)));
        return new Answer(status, all, body);
    }

    /** An answer without a body and without a length, such as 204 and 304. */
    public static Answer empty(int status, List<Header> headers) {
        return new Answer(status, headers, NOTHING);
    }

    public int status() {
        return status;
    }

    public List<Header> headers() {
        return headers;
    }

    /** The first header of that name, in any case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The body, each time as a buffer of its own over the same bytes; it can only be read. */
    public ByteBuffer body() {
        return ByteBuffer.wrap(body).asReadOnlyBuffer();
    }

    /** Writes the body. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }

    /** The number of bytes of the body. */
    public int length() {
        return body.length;
    }

    /** The body as text, for tests and pages. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The same answer without its body, for {@code HEAD}; the length stays among the headers. */
    public Answer withoutBody() {
        return new Answer(status, headers, NOTHING);
    }

    /** The same answer with more headers, behind those that it has. */
    public Answer with(List<Header> more) {
        List<Header> all = new ArrayList<>(headers);
        all.addAll(more);
        return new Answer(status, all, body);
    }

    /**
     * The form in which a server sends this answer, such as encoded headers: made once by {@code make}, then kept with
     * it. One server, one form.
     */
    public <T> T form(Class<T> type, Function<Answer, T> make) {
        Object kept = form;
        if (!type.isInstance(kept)) {
            kept = make.apply(this);
            form = kept;
        }
        return type.cast(kept);
    }
}
