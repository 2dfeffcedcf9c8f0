package de.litfass.module;

import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a YAML scalar in a content file stands for: the types of YAML 1.1 and Magnolia's tags (6.2). */
final class ContentScalar {

    private static final Map<String, ValueType> TYPES = Map.of(
            "str", ValueType.STRING,
            "null", ValueType.STRING,
            "!path", ValueType.PATH,
            "!uri", ValueType.URI,
            "!weakreference", ValueType.WEAK_REFERENCE,
            "!reference", ValueType.REFERENCE);

    private static final Pattern TIMESTAMP = Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:[Tt]|[ \\t]+)"
            + "(\\d\\d?):(\\d\\d):(\\d\\d)(?:\\.(\\d*))?[ \\t]*(Z|[-+]\\d\\d?(?::?\\d\\d)?)?");

    private ContentScalar() {}

    /** @throws IllegalArgumentException if it is none, or its tag or text can't be read */
    static Value read(YamlValue value) {
        if (!(value instanceof YamlValue.Scalar scalar)) {
            throw new IllegalArgumentException("a value is expected, not a map or a list");
        }
        String text = scalar.text();
        return switch (scalar.tag()) {
            case "int" -> Value.of(ValueType.LONG, integer(text).toString());
            case "float" -> number(text.replace("_", ""));
            case "bool" -> Value.of(text.toLowerCase(Locale.ROOT).matches("true|yes|on"));
            case "timestamp" -> Value.of(ValueType.DATE, date(text));
            default -> Value.of(type(scalar.tag()), text);
        };
    }

    private static ValueType type(String tag) {
        ValueType type = TYPES.get(tag);
        if (type == null) {
            throw new IllegalArgumentException("tag '" + tag + "' is not allowed");
        }
        return type;
    }

    /** YAML 1.1 writes whole numbers in base 2, 8, 10, 16 and, with colons, 60. */
    private static BigInteger integer(String written) {
        String text = written.replace("_", "").replaceFirst("^\\+", "");
        boolean negative = text.startsWith("-");
        BigInteger number = unsigned(negative ? text.substring(1) : text);
        return negative ? number.negate() : number;
    }

    private static BigInteger unsigned(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        if (text.startsWith("0b")) {
            return new BigInteger(text.substring(2), 2);
        }
        if (text.contains(":")) {
            return Pattern.compile(":")
                    .splitAsStream(text)
                    .map(BigInteger::new)
                    .reduce(BigInteger.ZERO, (sum, part) -> sum.multiply(BigInteger.valueOf(60))
                            .add(part));
        }
        return text.length() > 1 && text.startsWith("0") ? new BigInteger(text, 8) : new BigInteger(text);
    }

    /** A Double, as Magnolia imports it, unless digits would be lost. */
    private static Value number(String text) {
        BigDecimal exact = new BigDecimal(text);
        double nearest = exact.doubleValue();
        boolean same = Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(exact) == 0;
        return Value.of(same ? ValueType.DOUBLE : ValueType.DECIMAL, same ? Double.toString(nearest) : text);
    }

    /** ISO 8601 in the offset that is written; UTC if none is. */
    private static String date(String text) {
        Matcher parts = TIMESTAMP.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String day = parts.group(1) + "-" + two(parts.group(2)) + "-" + two(parts.group(3));
        String fraction = parts.group(7) == null || parts.group(7).isEmpty() ? "" : "." + parts.group(7);
        String time = two(parts.group(4)) + ":" + parts.group(5) + ":" + parts.group(6) + fraction;
        return day + "T" + time + offset(parts.group(8) == null ? "Z" : parts.group(8));
    }

    private static String offset(String written) {
        if (written.equals("Z")) {
            return written;
        }
        String digits = written.substring(1).replace(":", "");
        String hours = two(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        String minutes = digits.length() > 2 ? digits.substring(digits.length() - 2) : "00";
        return written.charAt(0) + hours + ":" + minutes;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
