package de.litfass.type;

/** Texts for people, in one language. */
@FunctionalInterface
public interface Messages {

    /**
     * The text under that key with its arguments put in, as {@link java.text.MessageFormat} does; the key itself if no
     * bundle has it.
     */
    String text(String key, Object... arguments);
}
