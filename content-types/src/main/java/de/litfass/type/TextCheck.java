package de.litfass.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Holds one text, which is not blank, against the rules of its property. */
final class TextCheck {

    private final ValueCheck values;
    private final Property property;
    private final String where;
    private final List<Problem> problems = new ArrayList<>();

    TextCheck(ValueCheck values, Property property, String where) {
        this.values = values;
        this.property = property;
        this.where = where;
    }

    List<Problem> check(String text) {
        Rules rules = property.rules();
        length(text);
        bounds(text);
        if (rules.pattern().filter(pattern -> !pattern.matcher(text).matches()).isPresent()) {
            rules.example().ifPresentOrElse(example -> add("patternLike", text, example), () -> add("pattern", text));
        }
        if (rules.date() && !isDay(text)) {
            add("date", text);
        }
        options(text);
        meaning(text);
        return problems;
    }

    private void length(String text) {
        int length = text.codePointCount(0, text.length());
        property.rules().maxLength().ifPresent(most -> {
            if (length > most) {
                add("maxLength", Integer.toString(length), Long.toString(most), Long.toString(length - most));
            }
        });
    }

    private void bounds(String text) {
        Rules rules = property.rules();
        if (ValueCheck.isNumber(property) && ValueCheck.isBelow(text, rules.min())) {
            add("min", text, Long.toString(rules.min().orElseThrow()));
        }
        if (ValueCheck.isNumber(property) && ValueCheck.isAbove(text, rules.max())) {
            add("max", text, Long.toString(rules.max().orElseThrow()));
        }
    }

    private void options(String text) {
        List<Option> options = property.options();
        if (!options.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(text))) {
            add("options", text, options.stream().map(Option::value).collect(Collectors.joining(", ")));
        }
    }

    private void meaning(String text) {
        switch (property.type()) {
            case PropertyType.Reference reference -> uuid(text);
            case PropertyType.Page page -> uuid(text);
            case PropertyType.Asset asset -> uuid(text.startsWith("jcr:") ? text.substring("jcr:".length()) : text);
            case PropertyType.RichText rich -> RichText.refused(text).forEach(element -> add("richText", element));
            case PropertyType.Scalar scalar -> {}
            case PropertyType.SubModelType subModel -> {}
        }
    }

    private void uuid(String text) {
        if (!References.isUuid(text)) {
            add("reference", text);
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void add(String kind, Object... arguments) {
        problems.add(values.problem(where, kind, arguments));
    }
}
