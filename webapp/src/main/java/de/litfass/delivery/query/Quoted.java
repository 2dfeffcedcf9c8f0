package de.litfass.delivery.query;

/** Text of a stranger inside a message: quoted and kept short. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        return "'" + shortened(text) + "'";
    }

    public static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
