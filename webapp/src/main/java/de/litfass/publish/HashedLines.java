package de.litfass.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.type.Sha256;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Lines of a file whose last one is the SHA-256 of all before it, so that any damage is seen. */
final class HashedLines {

    private final MessageDigest digest = Sha256.digest();

    private HashedLines() {}

    private String hashed(String line) {
        digest.update(line.getBytes(UTF_8));
        digest.update((byte) '\n');
        return line;
    }

    private String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Reads such a file. What it gave is good only once {@link #demandSound} was passed. */
    static final class Reader implements Closeable {

        private final HashedLines lines = new HashedLines();
        private final BufferedReader in;

        Reader(BufferedReader in) {
            this.in = in;
        }

        /** @throws IOException if there is no further line */
        String next() throws IOException {
            return lines.hashed(line());
        }

        /** @throws IOException unless the lines so far are all but the last one, as they were written */
        void demandSound() throws IOException {
            if (!line().equals(lines.hash()) || in.read() >= 0) {
                throw new IOException("the file is damaged");
            }
        }

        private String line() throws IOException {
            String line = in.readLine();
            if (line == null) {
                throw new IOException("the file ends too early");
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Writes such a file; {@link #seal} is the last call. */
    static final class Writer implements Closeable {

        private final HashedLines lines = new HashedLines();
        private final BufferedWriter out;

        Writer(BufferedWriter out) {
            this.out = out;
        }

        void add(String line) throws IOException {
            out.append(lines.hashed(line)).append('\n');
        }

        void seal() throws IOException {
            out.append(lines.hash()).append('\n');
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
