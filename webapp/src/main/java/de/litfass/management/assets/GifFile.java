package de.litfass.management.assets;

/** A GIF taken apart by its blocks: pictures and their timing stay; comments, other programs' data and what follows go. */
final class GifFile {

    private static final int SCREEN = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;

    private final Bytes in;
    private final Pieces out;

    private GifFile(byte[] bytes) {
        this.in = new Bytes(bytes, 0);
        this.out = new Pieces(bytes.length);
    }

    static Picture read(byte[] bytes) {
        GifFile file = new GifFile(bytes);
        file.screen();
        boolean more = true;
        while (more) {
            more = file.block();
        }
        return new Picture(file.in.little16(6), file.in.little16(8), Bytes.of(file.out.toArray()));
    }

    private void screen() {
        in.skip(SCREEN);
        in.skip(colours(in.at(10)));
        in.copy(0, in.position(), out);
    }

    /** The length of the table of colours that the flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private boolean block() {
        int start = in.position();
        int kind = in.next();
        boolean kept = true;
        switch (kind) {
            case EXTENSION -> {
                int label = in.next();
                boolean looping =
                        in.says(in.position() + 1, "NETSCAPE2.0") || in.says(in.position() + 1, "ANIMEXTS1.0");
                kept = label == 0xF9 || (label == 0xFF && looping);
                skipData();
            }
            case IMAGE -> {
                in.skip(9);
                in.skip(colours(in.at(in.position() - 1)));
                in.skip(1);
                skipData();
            }
            case END -> kept = true;
            default -> throw new UnreadableFile();
        }
        if (kept) {
            in.copy(start, in.position(), out);
        }
        return kind != END;
    }

    private void skipData() {
        int length;
        do {
            length = in.next();
            in.skip(length);
        } while (length > 0);
    }
}
