package de.litfass.repository.list;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as texts in the same order: sign, place of the first digit, digits. */
final class SortedNumber {

    /** Beyond the place of any number's first digit. */
    private static final long SHIFT = 5_000_000_000L;

    private static final String AFTER_ALL_DIGITS = "~";

    private SortedNumber() {}

    /** A text that comes before another as the number comes before the other; equal numbers have equal texts. */
    static String of(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        long place = (long) shortest.precision() - shortest.scale();
        return switch (number.signum()) {
            case 1 -> "2" + placed(SHIFT + place) + digits;
            case -1 -> "0" + placed(SHIFT - place) + turned(digits) + AFTER_ALL_DIGITS;
            default -> "1";
        };
    }

    private static String placed(long place) {
        return String.format(Locale.ROOT, "%010d", place);
    }

    private static String turned(String digits) {
        StringBuilder turned = new StringBuilder();
        digits.chars().forEach(digit -> turned.append((char) ('0' + '9' - digit)));
        return turned.toString();
    }
}
