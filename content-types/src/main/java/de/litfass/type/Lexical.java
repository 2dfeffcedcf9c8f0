package de.litfass.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one text that stands for a value of each type. */
final class Lexical {

    private static final int MOST_DIGITS = 1_000;
    private static final int LAST_YEAR = 9_999;
    private static final int LONGEST_NUMBER = 1_100;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private Lexical() {}

    /** @throws IllegalArgumentException naming the text, the type and an example of what would be right */
    static String canonical(ValueType type, String text) {
        if (isNumber(type) && text.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("a " + type.label() + " such as " + example(type) + " has at most "
                    + LONGEST_NUMBER + " characters");
        }
        try {
            return switch (type) {
                case LONG -> Long.toString(new BigInteger(text).longValueExact());
                case DOUBLE -> canonicalDouble(text);
                case DECIMAL -> canonicalDecimal(text);
                case BOOLEAN -> canonicalBoolean(text);
                case DATE -> canonicalDate(text);
                case STRING, BINARY, NAME, PATH, URI, REFERENCE, WEAK_REFERENCE -> text;
            };
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a " + type.label() + " such as " + example(type), e);
        }
    }

    /** What takes the longer to read the longer it is, and more than in proportion. */
    private static boolean isNumber(ValueType type) {
        return type == ValueType.LONG || type == ValueType.DOUBLE || type == ValueType.DECIMAL;
    }

    private static String canonicalDouble(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return Double.toString(number);
    }

    /** Written out, a short text such as {@code 1e999999999} would fill the memory. */
    private static String canonicalDecimal(String text) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new NumberFormatException(text);
        }
        return number.toPlainString();
    }

    private static String canonicalBoolean(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text;
        }
        throw new NumberFormatException(text);
    }

    /** A year has four digits: beyond, a date has no place in milliseconds, nor in what others read. */
    private static String canonicalDate(String text) {
        OffsetDateTime date = text.length() == 10
                ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
        }
        return DATE.format(date);
    }

    private static String example(ValueType type) {
        return switch (type) {
            case LONG -> "42";
            case DOUBLE, DECIMAL -> "7.5";
            case BOOLEAN -> "true or false";
            case DATE -> "2026-04-28T10:00:00.000+02:00";
            default -> "text";
        };
    }
}
