package de.litfass.repository;

import java.util.Locale;

/** What people may do, given to them as membership. */
public enum Group {
    /** Read and write drafts in all workspaces. */
    AUTHORS,
    /** What authors may, and decide what the public reads. */
    PUBLISHERS,
    /** Everything, and manage accounts. */
    ADMINISTRATORS;

    /** The name in the repository and in {@link SignedIn#groups()}, such as {@code authors}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
