package de.litfass.repository;

/** Absolute paths as people and scripts give them: {@code /}, or names each behind a slash. */
public final class ItemPath {

    /** The longest path that leads anywhere, and the most names in it. */
    public static final int LONGEST = 2_000;

    public static final int DEEPEST = 100;

    private ItemPath() {}

    /** Whether something may lie at that path; in time that grows with the bounds, not with the text. */
    public static boolean isPath(String text) {
        if (text.length() > LONGEST || !text.startsWith("/")) {
            return false;
        }
        String[] names = text.substring(1).split("/", -1);
        return text.equals("/") || (names.length <= DEEPEST && areNames(names));
    }

    private static boolean areNames(String[] names) {
        for (String name : names) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
