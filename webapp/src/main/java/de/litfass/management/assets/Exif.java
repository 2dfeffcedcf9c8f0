package de.litfass.management.assets;

import java.util.HexFormat;

/** The one thing of a camera's data that a picture needs: how the camera was held. */
final class Exif {

    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** The orientation, 1 to 8; 1 if none is told or what is told can't be read. */
    static int orientation(Bytes in, int tiff) {
        try {
            boolean little = in.says(tiff, "II");
            long offset = little ? in.little32(tiff + 4) : in.big32(tiff + 4);
            int directory = Math.toIntExact(tiff + offset);
            int entries = number(in, directory, little);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if (number(in, entry, little) == ORIENTATION) {
                    int value = number(in, entry + 8, little);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (UnreadableFile | ArithmeticException e) {
            return 1;
        }
        return 1;
    }

    private static int number(Bytes in, int index, boolean little) {
        return little ? in.little16(index) : in.big16(index);
    }

    /** A segment of a JPEG that says this and nothing else. */
    static byte[] holding(int orientation) {
        return HexFormat.of()
                .parseHex("ffe1002245786966000049492a0008000000010012010300010000000%d00000000000000"
                        .formatted(orientation));
    }
}
