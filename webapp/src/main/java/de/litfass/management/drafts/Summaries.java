package de.litfass.management.drafts;

import de.litfass.publish.Draft;
import de.litfass.repository.list.DraftEntry;
import de.litfass.repository.list.Finding;
import de.litfass.type.ContentType;
import de.litfass.type.OpenPoint;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts drafts into the words of lists, in the language of the caller. */
public final class Summaries {

    private final Desk desk;
    private final Finding finding;

    /** @param finding where titles of other drafts are looked up, as far as the caller may see them */
    Summaries(Desk desk, Finding finding) {
        this.desk = desk;
        this.finding = finding;
    }

    /** These drafts, as far as they still exist. */
    public List<SummaryJson> of(Collection<Draft> drafts) {
        return drafts.stream().flatMap(draft -> find(draft.id()).stream()).toList();
    }

    /** The draft of that identifier, if the caller may see it. */
    public Optional<SummaryJson> find(String id) {
        return finding.find(id).map(this::of);
    }

    /** That entry in words. */
    public SummaryJson of(DraftEntry entry) {
        Optional<ContentType> type = desk.types().of(entry.workspace(), entry.nodeType());
        return new SummaryJson(
                entry.id(),
                desk.types().nameOf(entry.workspace(), entry.nodeType()),
                entry.workspace(),
                entry.path(),
                entry.name(),
                desk.titleOf(entry),
                type.map(known -> subtitle(known, entry)).orElse(""),
                DraftJson.state(entry.draftState()),
                entry.stamps().revision(),
                type.map(known -> open(known, entry)).orElse(List.of()),
                StampJson.of(entry.stamps().changed(), desk.caller()),
                entry.stamps().published().map(stamp -> StampJson.of(stamp, desk.caller())),
                type.map(known -> columns(known, entry)).orElse(Map.of()),
                entry.isFolder() ? Optional.of(finding.table().children(entry)) : Optional.empty());
    }

    /** The first short text beside the title that says something. */
    private String subtitle(ContentType type, DraftEntry entry) {
        List<String> shown = desk.wording().columns(type);
        return type.properties().stream()
                .filter(property -> isPlainText(property) && !shown.contains(property.name()))
                .filter(property -> !type.title().contains(property.name()))
                .filter(property -> !type.nodeName().equals(property.name()))
                .flatMap(property -> entry.values(property.name()).stream().limit(1))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isPlainText(Property property) {
        var rules = property.rules();
        return property.type().equals(new PropertyType.Scalar(ValueType.STRING))
                && property.options().isEmpty()
                && !rules.date()
                && !rules.internal()
                && rules.pattern().isEmpty();
    }

    private List<String> open(ContentType type, DraftEntry entry) {
        return entry.open().stream().map(point -> open(type, point)).toList();
    }

    /** An open point in words, such as {@code Titel: wird noch bekannt gegeben}. */
    public String open(ContentType type, OpenPoint point) {
        String label = desk.wording().label(type, point.properties());
        String state = point.isMissing()
                ? desk.text("draft.missing")
                : desk.wording().option(type, point.properties(), point.value());
        return desk.text("draft.open", label, state);
    }

    private Map<String, String> columns(ContentType type, DraftEntry entry) {
        Map<String, String> columns = new TreeMap<>();
        for (String name : desk.wording().columns(type)) {
            type.property(name).ifPresent(property -> {
                String words = entry.values(name).stream()
                        .map(text -> words(type, property, text))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
                if (!words.isEmpty()) {
                    columns.put(name, words);
                }
            });
        }
        return columns;
    }

    private String words(ContentType type, Property property, String text) {
        if (property.type() instanceof PropertyType.Reference || property.type() instanceof PropertyType.Asset) {
            return finding.find(text.replaceFirst("^jcr:", ""))
                    .map(new TimedTitles(desk)::of)
                    .orElse("");
        }
        if (property.type().valueType() == ValueType.BOOLEAN) {
            return desk.text("draft." + text);
        }
        return property.options().isEmpty() ? text : desk.wording().option(type, List.of(property.name()), text);
    }
}
