package de.litfass.management.assets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A WebP taken apart by its chunks: pixels, colours and animation stay; camera data and what follows go. How a camera was
 * held goes too: other than in a JPEG, browsers don't look at it, so that the picture stays as its uploader saw it.
 */
final class WebpFile {

    private static final int HEADER = 12;
    private static final int CAMERA_FLAGS = 0x08 | 0x04;

    private final Bytes in;
    private final Pieces out;
    private long width;
    private long height;

    private WebpFile(byte[] bytes) {
        this.in = new Bytes(bytes, HEADER);
        this.out = new Pieces(bytes.length);
    }

    static Picture read(byte[] bytes) {
        WebpFile file = new WebpFile(bytes);
        long end = file.in.little32(4) + 8;
        while (file.in.position() < end) {
            file.chunk();
        }
        return new Picture(file.width, file.height, Bytes.of(file.whole()));
    }

    private byte[] whole() {
        return out.behind(ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(US_ASCII))
                .putInt(out.length() + 4)
                .put("WEBP".getBytes(US_ASCII))
                .array());
    }

    private void chunk() {
        int start = in.position();
        String type = in.text(start, 4);
        long length = in.little32(start + 4);
        in.skip(8 + length + length % 2);
        int data = start + 8;
        switch (type) {
            case "EXIF", "XMP " -> {}
            case "VP8X" -> extended(start, data);
            default -> {
                if (width == 0) {
                    size(type, data);
                }
                in.copy(start, in.position(), out);
            }
        }
    }

    private void extended(int start, int data) {
        width = in.little24(data + 4) + 1L;
        height = in.little24(data + 7) + 1L;
        in.copy(start, data, out);
        out.write(in.at(data) & ~CAMERA_FLAGS);
        in.copy(data + 1, in.position(), out);
    }

    private void size(String type, int data) {
        if (type.equals("VP8 ")) {
            width = in.little16(data + 6) & 0x3FFF;
            height = in.little16(data + 8) & 0x3FFF;
        } else if (type.equals("VP8L")) {
            long bits = in.little32(data + 1);
            width = (bits & 0x3FFF) + 1;
            height = (bits >> 14 & 0x3FFF) + 1;
        }
    }
}
