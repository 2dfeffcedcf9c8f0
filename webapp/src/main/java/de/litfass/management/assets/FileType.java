package de.litfass.management.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A kind of file that is taken in, known by its first bytes.
 *
 * @param called what people call it
 * @param extensions the endings of names that fit, the usual one first
 * @param reader reads images; documents have none
 */
record FileType(String called, String mediaType, List<String> extensions, Optional<Function<byte[], Picture>> reader) {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final FileType JPEG = image("JPEG", "image/jpeg", List.of("jpg", "jpeg"), JpegFile::read);
    private static final FileType PNG = image("PNG", "image/png", List.of("png"), PngFile::read);
    private static final FileType GIF = image("GIF", "image/gif", List.of("gif"), GifFile::read);
    private static final FileType WEBP = image("WebP", "image/webp", List.of("webp"), WebpFile::read);
    private static final FileType PDF = document("PDF", "application/pdf", "pdf");
    private static final FileType DOCX = document("Word (.docx)", OFFICE + "wordprocessingml.document", "docx");
    private static final FileType XLSX = document("Excel (.xlsx)", OFFICE + "spreadsheetml.sheet", "xlsx");
    private static final FileType PPTX = document("PowerPoint (.pptx)", OFFICE + "presentationml.presentation", "pptx");

    /** All kinds. */
    static final List<FileType> ALL = List.of(JPEG, PNG, GIF, WEBP, PDF, DOCX, XLSX, PPTX);

    private static FileType image(
            String called, String mediaType, List<String> extensions, Function<byte[], Picture> reader) {
        return new FileType(called, mediaType, extensions, Optional.of(reader));
    }

    private static FileType document(String called, String mediaType, String extension) {
        return new FileType(called, mediaType, List.of(extension), Optional.empty());
    }

    /** The image without its camera data; empty for what is no image. */
    Optional<Picture> read(byte[] bytes) {
        return reader.map(image -> image.apply(bytes));
    }

    /** Everything that is taken, for people. */
    static String all() {
        return ALL.stream().map(FileType::called).collect(Collectors.joining(", "));
    }

    /** What a file of that name should be; empty if none of these kinds. */
    static Optional<FileType> named(FileName name) {
        return ALL.stream()
                .filter(type -> type.extensions().contains(name.extension()))
                .findFirst();
    }

    boolean isImage() {
        return reader.isPresent();
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
