package de.litfass.management.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files to upload, made on the spot. */
final class Files {

    private Files() {}

    /** An image of 40 by 30 pixels. */
    static byte[] image(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            image.setRGB(x, x % 30, 0xFF8800);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String latin1) {
        return latin1.getBytes(ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** A JPEG as a phone held upright makes it: with orientation 6, the place SECRET-PLACE, a comment, and a tail. */
    static byte[] phoneJpeg() {
        byte[] plain = image("jpg");
        String tiff = "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0SECRET-PLACE";
        return joined(
                Arrays.copyOf(plain, 2),
                segment(0xE1, "Exif\0\0" + tiff),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0SECRET-PLACE"),
                segment(0xED, "Photoshop 3.0\0SECRET-PLACE"),
                segment(0xFE, "SECRET-PLACE"),
                Arrays.copyOfRange(plain, 2, plain.length),
                bytes("<script>SECRET-PLACE</script>"));
    }

    private static byte[] segment(int marker, String content) {
        byte[] body = bytes(content);
        ByteBuffer segment = ByteBuffer.allocate(body.length + 4);
        return segment.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body)
                .array();
    }

    /** A PNG with texts, camera data and a tail. */
    static byte[] talkingPng() {
        byte[] plain = image("png");
        return joined(
                Arrays.copyOf(plain, 33),
                chunk("tEXt", "Comment\0SECRET-PLACE"),
                chunk("eXIf", "MM SECRET-PLACE"),
                Arrays.copyOfRange(plain, 33, plain.length),
                bytes("<html>SECRET-PLACE"));
    }

    /** A PNG that says it has so many pixels. */
    static byte[] hugePng(int width, int height) {
        byte[] plain = image("png");
        return ByteBuffer.wrap(plain).putInt(16, width).putInt(20, height).array();
    }

    private static byte[] chunk(String type, String content) {
        byte[] body = bytes(type + content);
        CRC32 crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A GIF with a comment and a tail. */
    static byte[] talkingGif() {
        byte[] plain = image("gif");
        return joined(
                Arrays.copyOf(plain, plain.length - 1),
                HexFormat.of().parseHex("21fe0c"),
                bytes("SECRET-PLACE\0"),
                bytes(";SECRET-PLACE"));
    }

    /** The header of a lossless WebP of 40 by 30 pixels, with camera data. */
    static byte[] talkingWebp() {
        byte[] extended = joined(bytes("VP8X\n\0\0\0"), HexFormat.of().parseHex("0c000000270000" + "1d0000"));
        byte[] pixels = joined(bytes("VP8L\u0006\0\0\0"), HexFormat.of().parseHex("2f2740070000"));
        byte[] exif = bytes("EXIF\u000C\0\0\0SECRET-PLACE");
        byte[] body = joined(bytes("WEBP"), extended, pixels, exif);
        return joined(bytes("RIFF"), new byte[] {(byte) body.length, 0, 0, 0}, body);
    }

    /** An archive with these files. */
    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes(file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
