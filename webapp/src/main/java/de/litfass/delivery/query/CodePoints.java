package de.litfass.delivery.query;

import java.util.Comparator;

/** Text in the order of its code points, in which 😀 comes after ﬁ; Java's own order takes surrogates first. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int end = Math.min(one.length(), other.length());
        for (int at = 0; at < end; at++) {
            char left = one.charAt(at);
            char right = other.charAt(at);
            if (left != right) {
                return Character.isSurrogate(left) || Character.isSurrogate(right)
                        ? Integer.compare(one.codePointAt(start(one, at)), other.codePointAt(start(other, at)))
                        : Character.compare(left, right);
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int start(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }
}
