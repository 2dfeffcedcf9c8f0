package de.litfass.boot;

import de.litfass.delivery.Answer;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer as the bytes that go out. The headers are encoded once. From the second time on the body lies outside the
 * heap, where the socket takes it without another copy: what is asked twice is asked often, and what is asked once would
 * leave a buffer there until the next garbage collection.
 */
final class EncodedAnswer {

    private final int status;
    private final List<HttpField> headers;
    private volatile ByteBuffer body;
    private volatile boolean sent;

    EncodedAnswer(Answer answer) {
        this.status = answer.status();
        this.headers = answer.headers().stream()
                .map(header -> encoded(header.name(), header.value()))
                .toList();
        this.body = answer.body();
    }

    /** Jetty minds a header, such as the length of a HEAD's answer, only if it is one of its own constants. */
    private static HttpField encoded(String name, String value) {
        HttpHeader known = HttpHeader.CACHE.get(name);
        return known == null ? new PreEncodedHttpField(name, value) : new PreEncodedHttpField(known, value);
    }

    /** Sends it as the whole response. */
    void send(Response response, Callback callback) {
        response.setStatus(status);
        for (HttpField header : headers) {
            response.getHeaders().add(header);
        }
        response.write(true, body(), callback);
    }

    /** Several threads may move it at the same time; the last buffer stays. */
    private ByteBuffer body() {
        if (sent && !body.isDirect()) {
            body = ByteBuffer.allocateDirect(body.remaining())
                    .put(body.duplicate())
                    .flip()
                    .asReadOnlyBuffer();
        }
        sent = true;
        return body.duplicate();
    }
}
