package de.litfass.management.assets;

import java.util.Set;

/** A PNG taken apart by its chunks: pixels, colours and animation stay; texts, times, places and what follows go. */
final class PngFile {

    private static final int HEADER = 8;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    private PngFile() {}

    static Picture read(byte[] bytes) {
        Bytes in = new Bytes(bytes, HEADER);
        if (!in.says(HEADER + 4, "IHDR")) {
            throw new UnreadableFile();
        }
        Pieces out = new Pieces(bytes.length);
        in.copy(0, HEADER, out);
        String type;
        do {
            int start = in.position();
            type = in.text(start + 4, 4);
            in.skip(in.big32(start) + 12);
            if (KEPT.contains(type)) {
                in.copy(start, in.position(), out);
            }
        } while (!type.equals("IEND"));
        return new Picture(in.big32(HEADER + 8), in.big32(HEADER + 12), Bytes.of(out.toArray()));
    }
}
