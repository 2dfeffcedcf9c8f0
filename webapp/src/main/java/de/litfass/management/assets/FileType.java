package de.litfass.management.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of files that are taken in, each known by its first bytes. */
@SuppressWarnings("ImmutableEnumChecker") // lists of List.of, and readers without state
enum FileType {
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Optional.of(JpegFile::read)),
    PNG("image/png", List.of("png"), Optional.of(PngFile::read)),
    GIF("image/gif", List.of("gif"), Optional.of(GifFile::read)),
    WEBP("image/webp", List.of("webp"), Optional.of(WebpFile::read)),
    PDF("application/pdf", List.of("pdf"), Optional.empty()),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), Optional.empty()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Optional.empty()),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            Optional.empty());

    private final String mediaType;
    private final List<String> extensions;
    private final Optional<Function<byte[], Picture>> picture;

    FileType(String mediaType, List<String> extensions, Optional<Function<byte[], Picture>> picture) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.picture = picture;
    }

    String mediaType() {
        return mediaType;
    }

    /** The endings of names that fit, the usual one first. */
    List<String> extensions() {
        return extensions;
    }

    /** The image without its camera data; empty for what is no image. */
    Optional<Picture> picture(byte[] bytes) {
        return picture.map(read -> read.apply(bytes));
    }

    /** All endings of names that are taken, for people. */
    static String allExtensions() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .map(type -> type.extensions().getFirst())
                        .toList());
    }

    /** What these bytes are; empty if none of these kinds. */
    static Optional<FileType> of(byte[] bytes) {
        Bytes in = new Bytes(bytes, 0);
        if (in.says(0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (in.says(0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (in.says(0, "GIF87a") || in.says(0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (in.says(0, "RIFF") && in.says(8, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (in.says(0, "%PDF-")) {
            return Optional.of(PDF);
        }
        return in.says(0, "PK\u0003\u0004") ? office(bytes) : Optional.empty();
    }

    /** Office documents are archives, known by what lies in them; those with programs inside are not taken. */
    private static Optional<FileType> office(byte[] bytes) {
        try {
            Path file = Files.createTempFile("litfass-upload", ".zip");
            try {
                Files.write(file, bytes);
                return office(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileType> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean programs = zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (programs || zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return zip.getEntry("word/document.xml") != null
                    ? Optional.of(DOCX)
                    : zip.getEntry("xl/workbook.xml") != null
                            ? Optional.of(XLSX)
                            : Optional.of(PPTX).filter(type -> zip.getEntry("ppt/presentation.xml") != null);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }
}
