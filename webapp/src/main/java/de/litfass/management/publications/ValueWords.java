package de.litfass.management.publications;

import de.litfass.management.content.VisibleText;
import de.litfass.management.definitions.PropertyJson;
import de.litfass.management.drafts.Desk;
import de.litfass.repository.list.Finding;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Values as people read them, in the language of the caller. */
final class ValueWords {

    /** The clock by which editors plan, wherever their browsers are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Desk desk;
    private final Finding finding;

    ValueWords(Desk desk) {
        this.desk = desk;
        this.finding = desk.drafts().finding();
    }

    /** Each value of the property that the field is for. */
    List<String> of(PropertyJson field, Value value) {
        return value.texts().stream().map(text -> of(field, value.type(), text)).toList();
    }

    private String of(PropertyJson field, ValueType type, String text) {
        return switch (field.type()) {
            case "choice" -> field.valueLabel(text);
            case "reference", "asset" -> title(text);
            case "richText" -> VisibleText.withAddresses(text);
            case "date" ->
                type == ValueType.DATE ? day(OffsetDateTime.parse(text).toLocalDate()) : day(text);
            default -> plain(type, text);
        };
    }

    private String plain(ValueType type, String text) {
        return switch (type) {
            case BOOLEAN -> desk.text("draft." + text);
            case LONG, DOUBLE, DECIMAL -> number(text);
            case DATE -> time(OffsetDateTime.parse(text));
            default -> text;
        };
    }

    private String title(String reference) {
        String id = reference.replaceFirst("^jcr:", "");
        return finding.find(id).map(desk::titleOf).orElseGet(() -> desk.text("publication.unknownItem"));
    }

    private String number(String text) {
        NumberFormat format = NumberFormat.getInstance(language());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(20);
        return format.format(new BigDecimal(text));
    }

    private String day(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(desk.text("publication.day"), language()));
    }

    private String time(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE)
                .format(DateTimeFormatter.ofPattern(desk.text("publication.time"), language()));
    }

    private Locale language() {
        return desk.caller().language();
    }
}
