package de.litfass.delivery;

import de.litfass.delivery.json.Binaries;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer, whose own body may be followed by bytes of a large file.
 *
 * @param more to be sent after the answer, and closed
 */
record AssetReply(Answer answer, Optional<Bytes> more) {

    private static final int CHUNK = 64 * 1024;

    /** The next so many bytes of a stream. */
    record Bytes(InputStream stream, long length) {

        /** Sends them all and closes the stream. */
        void send(OutputStream out) throws IOException {
            try (stream) {
                byte[] chunk = new byte[CHUNK];
                for (long left = length; left > 0; ) {
                    int count = stream.readNBytes(chunk, 0, (int) Math.min(left, CHUNK));
                    if (count == 0) {
                        throw new IOException("a file is shorter than it was");
                    }
                    out.write(chunk, 0, count);
                    left -= count;
                }
            }
        }
    }

    static AssetReply of(Answer answer) {
        return new AssetReply(answer, Optional.empty());
    }

    /** All of a file. */
    static AssetReply whole(AssetFile file, Binaries.Stream bytes) {
        Answer answer = Answer.empty(200, with(file.headers(), length(bytes.length())));
        return new AssetReply(answer, Optional.of(new Bytes(bytes.stream(), bytes.length())));
    }

    /** A part of a file, or 416 if it has no such part. */
    static AssetReply part(AssetFile file, Binaries.Stream bytes, ByteRange range) throws IOException {
        Header where = new Header("Content-Range", range.of(bytes.length()));
        if (range.length() == 0) {
            bytes.stream().close();
            Refusal refusal = new Refusal(
                    416, "rangeNotSatisfiable", "The file has only " + bytes.length() + " bytes", List.of());
            return of(ErrorAnswer.of(refusal, List.of(where)));
        }
        bytes.stream().skipNBytes(range.first());
        Answer answer = Answer.empty(206, with(file.headers(), where, length(range.length())));
        return new AssetReply(answer, Optional.of(new Bytes(bytes.stream(), range.length())));
    }

    private static Header length(long length) {
        return new Header("Content-Length", Long.toString(length));
    }

    private static List<Header> with(List<Header> headers, Header... more) {
        List<Header> all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return all;
    }

    /** The same without any body, for {@code HEAD}. */
    AssetReply withoutBody() throws IOException {
        if (more.isPresent()) {
            more.get().stream().close();
        }
        return of(answer.withoutBody());
    }
}
