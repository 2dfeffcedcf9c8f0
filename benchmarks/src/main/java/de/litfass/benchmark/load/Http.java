package de.litfass.benchmark.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** Single questions, one after the other. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** The answer with the bytes that came over the wire. */
    public static HttpResponse<byte[]> get(String server, Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + question.address()));
        question.headers().forEach(request::header);
        try {
            return send(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status that an address answers; empty as long as nobody listens. */
    public static Optional<Integer> status(String address) {
        try {
            return Optional.of(
                    send(HttpRequest.newBuilder(URI.create(address)).build()).statusCode());
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to any request. */
    public static HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
