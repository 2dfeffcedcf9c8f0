package de.litfass.delivery.query;

/**
 * A pattern of SQL's {@code like}: {@code %} stands for any text, {@code _} for one character, {@code \} takes the next
 * character as it is. Case-sensitive. Takes time in proportion to pattern times text at most.
 */
record Like(String pattern) {

    /** Whether the whole text fits. */
    boolean matches(String text) {
        int at = 0;
        int read = 0;
        int percent = -1;
        int retry = 0;
        while (at < text.length()) {
            if (read < pattern.length() && pattern.charAt(read) == '%') {
                percent = read++;
                retry = at;
            } else if (read < pattern.length() && fits(read, text.charAt(at))) {
                read += escaped(read) ? 2 : 1;
                at++;
            } else if (percent >= 0) {
                read = percent + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        return pattern.substring(read).chars().allMatch(character -> character == '%');
    }

    private boolean escaped(int read) {
        return pattern.charAt(read) == '\\' && read + 1 < pattern.length();
    }

    private boolean fits(int read, char character) {
        char wanted = pattern.charAt(read);
        return escaped(read) ? pattern.charAt(read + 1) == character : wanted == '_' || wanted == character;
    }
}
