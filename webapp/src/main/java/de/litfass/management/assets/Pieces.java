package de.litfass.management.assets;

import java.util.Arrays;

/** What is kept of a file, piece by piece, without room that grows: it is never more than the whole file. */
final class Pieces {

    private final byte[] all;
    private int length;

    /** @param most as many bytes as will come at most */
    Pieces(int most) {
        this.all = new byte[most];
    }

    int length() {
        return length;
    }

    void write(int value) {
        all[length] = (byte) value;
        length++;
    }

    void write(byte[] from, int start, int end) {
        System.arraycopy(from, start, all, length, end - start);
        length += end - start;
    }

    /** All of them, to be read only. */
    byte[] toArray() {
        return length == all.length ? all : Arrays.copyOf(all, length);
    }

    /** All of them, behind something else. */
    byte[] behind(byte[] head) {
        byte[] whole = Arrays.copyOf(head, head.length + length);
        System.arraycopy(all, 0, whole, head.length, length);
        return whole;
    }
}
