package de.litfass.management.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The bytes of a file, read from front to back; whatever lies beyond the end is damage. */
final class Bytes {

    private final byte[] all;
    private int position;

    Bytes(byte[] all, int position) {
        this.all = all;
        this.position = position;
    }

    /** Bytes to be read from their first on, which nobody may change any more. */
    static Bytes of(byte[] all) {
        return new Bytes(all, 0);
    }

    int length() {
        return all.length;
    }

    /** The bytes themselves, as a file may be large; to be read only. */
    byte[] shared() {
        return all;
    }

    int position() {
        return position;
    }

    int next() {
        int value = at(position);
        position++;
        return value;
    }

    void skip(long count) {
        if (count < 0 || count > all.length - position) {
            throw new UnreadableFile();
        }
        position += (int) count;
    }

    int at(int index) {
        if (index < 0 || index >= all.length) {
            throw new UnreadableFile();
        }
        return all[index] & 0xFF;
    }

    /** Two bytes, the high one first. */
    int big16(int index) {
        return at(index) << 8 | at(index + 1);
    }

    long big32(int index) {
        return (long) big16(index) << 16 | big16(index + 2);
    }

    /** Two bytes, the low one first. */
    int little16(int index) {
        return at(index + 1) << 8 | at(index);
    }

    int little24(int index) {
        return at(index + 2) << 16 | little16(index);
    }

    long little32(int index) {
        return (long) little16(index + 2) << 16 | little16(index);
    }

    /** The bytes there as letters. */
    String text(int index, int length) {
        at(index + length - 1);
        return new String(all, index, length, ISO_8859_1);
    }

    boolean says(int index, String text) {
        return index + text.length() <= all.length && text(index, text.length()).equals(text);
    }

    void copy(int from, int to, Pieces out) {
        at(to - 1);
        out.write(all, from, to);
    }
}
