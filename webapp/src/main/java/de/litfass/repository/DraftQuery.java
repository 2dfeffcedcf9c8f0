package de.litfass.repository;

import java.util.Optional;

/**
 * Which drafts of one folder are wanted.
 *
 * @param folder path inside the workspace, {@code /} at the top
 * @param deep also what lies in folders and items below, each after the one that holds it
 * @param nodeType only drafts of this type or of one that builds on it
 * @param after the path of the last draft of the page before; empty for the first page
 * @param limit at most so many drafts, at least 1
 */
public record DraftQuery(
        String workspace, String folder, boolean deep, Optional<String> nodeType, String after, int limit) {

    public DraftQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " is less than 1");
        }
    }

    /** The first page of a folder, without what lies deeper. */
    public static DraftQuery of(String workspace, String folder, int limit) {
        return new DraftQuery(workspace, folder, false, Optional.empty(), "", limit);
    }

    /** The page that begins after that path. */
    public DraftQuery from(String path) {
        return new DraftQuery(workspace, folder, deep, nodeType, path, limit);
    }
}
