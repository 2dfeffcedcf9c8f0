package de.litfass.management.assets;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.management.drafts.Desk;
import de.litfass.management.rest.Refused;
import de.litfass.repository.ItemPath;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What was sent: a file, and the folder that it shall lie in.
 *
 * @param name as it was sent, to be trusted in nothing
 */
record Upload(String name, Part file, String parent) {

    /** @throws Refused if it is too large, no form, or without a file */
    static Upload read(HttpServletRequest request, long most, Desk desk) throws IOException {
        if (request.getContentLengthLong() > most + 65_536) {
            throw tooLarge(most);
        }
        Part file = part(request, "file", most)
                .orElseThrow(() -> Refused.badRequest(List.of(desk.problem("file", "asset.missing"))));
        Optional<Part> parent = part(request, "parent", most);
        String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        if (file.getSize() > most) {
            throw tooLarge(most);
        }
        return new Upload(name, file, parent.isPresent() ? text(parent.get()) : "/");
    }

    private static Optional<Part> part(HttpServletRequest request, String name, long most) throws IOException {
        try {
            return Optional.ofNullable(request.getPart(name));
        } catch (IllegalStateException e) {
            throw tooLarge(most);
        } catch (ServletException e) {
            throw request.getContentLengthLong() > most ? tooLarge(most) : Refused.of(415, "noForm");
        }
    }

    /** The whole file, read from disk if it is large. */
    Bytes bytes() throws IOException {
        byte[] all = new byte[Math.toIntExact(file.getSize())];
        try (InputStream in = file.getInputStream()) {
            if (in.readNBytes(all, 0, all.length) < all.length) {
                throw new EOFException();
            }
        }
        return Bytes.of(all);
    }

    private static String text(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(4 * ItemPath.LONGEST + 1), UTF_8);
        }
    }

    private static Refused tooLarge(long most) {
        return Refused.of(413, "fileTooLarge", most / 1_048_576);
    }
}
