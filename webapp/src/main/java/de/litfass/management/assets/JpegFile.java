package de.litfass.management.assets;

import java.nio.ByteBuffer;

/**
 * A JPEG taken apart by its segments: tables, pixels and colour profile stay, camera data, places, comments and whatever
 * follows the image go. How the camera was held is kept.
 */
final class JpegFile {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;

    private final Bytes in;
    private final Pieces out;
    private int width;
    private int height;
    private int orientation = 1;

    private JpegFile(byte[] bytes) {
        this.in = new Bytes(bytes, 2);
        this.out = new Pieces(bytes.length);
    }

    static Picture read(byte[] bytes) {
        JpegFile file = new JpegFile(bytes);
        boolean more = true;
        while (more) {
            more = file.segment();
        }
        return file.picture();
    }

    private Picture picture() {
        boolean lying = orientation >= 5;
        byte[] holding = orientation == 1 ? new byte[0] : Exif.holding(orientation);
        byte[] head = ByteBuffer.allocate(2 + holding.length)
                .put((byte) 0xFF)
                .put((byte) 0xD8)
                .put(holding)
                .array();
        return new Picture(lying ? height : width, lying ? width : height, Bytes.of(out.behind(head)));
    }

    /** Reads one segment; whether more follow. */
    private boolean segment() {
        if (in.next() != 0xFF) {
            throw new UnreadableFile();
        }
        int marker = in.next();
        while (marker == 0xFF) {
            marker = in.next();
        }
        int start = in.position();
        if (marker == END) {
            write(marker, start, start);
            return false;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
            write(marker, start, start);
            return true;
        }
        in.skip(Math.max(2, in.big16(start)));
        look(marker, start);
        if (isKept(marker, start)) {
            write(marker, start, marker == START_OF_SCAN ? endOfScan() : in.position());
        }
        return true;
    }

    private void write(int marker, int from, int to) {
        out.write(0xFF);
        out.write(marker);
        if (to > from) {
            in.copy(from, to, out);
        }
    }

    /** Coded pixels go on until a marker that is neither a stuffed byte nor a restart. */
    private int endOfScan() {
        while (true) {
            int here = in.position();
            int following = in.at(here) == 0xFF ? in.at(here + 1) : 0;
            boolean marker = following != 0 && following != 0xFF && !(following >= 0xD0 && following <= 0xD7);
            if (marker) {
                return here;
            }
            in.skip(1);
        }
    }

    private void look(int marker, int start) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            height = in.big16(start + 3);
            width = in.big16(start + 5);
        }
        if (marker == 0xE1 && in.says(start + 2, "Exif\0\0")) {
            orientation = Exif.orientation(in, start + 8);
        }
    }

    private boolean isKept(int marker, int start) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        boolean needed = (marker == 0xE0 && in.says(start + 2, "JFIF"))
                || (marker == 0xE2 && in.says(start + 2, "ICC_PROFILE"))
                || (marker == 0xEE && in.says(start + 2, "Adobe"));
        return marker != COMMENT && (!application || needed);
    }
}
