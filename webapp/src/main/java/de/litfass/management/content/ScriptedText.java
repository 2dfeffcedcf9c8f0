package de.litfass.management.content;

import de.litfass.type.Messages;
import de.litfass.type.Problem;
import de.litfass.type.Property;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes texts that a script gives as safe and as short as those of the form: formatted text is reduced to what the page
 * can show, and refused where that would take words away. Of what the content type does not declare, only the length counts.
 */
public final class ScriptedText {

    private final List<Property> properties;
    private final ContentShape shape;
    private final Trouble trouble;

    private ScriptedText(ContentShape shape, List<Property> properties, Messages messages) {
        this.shape = shape;
        this.properties = properties;
        this.trouble = new Trouble(messages);
    }

    /**
     * Texts of one node of an item.
     *
     * @param steps names on the way from the item to the node; none for the item
     */
    public static ScriptedText of(ContentShape shape, List<String> steps, Messages messages) {
        List<Property> properties = shape.type().properties();
        for (String step : steps) {
            List<Property> below =
                    shape.stored(properties, step).map(shape::subModel).orElse(List.of());
            // The entries of a list lie one level deeper, under their numbers.
            properties = below.isEmpty() && step.matches("\\d+") ? properties : below;
        }
        return new ScriptedText(shape, properties, messages);
    }

    /** The values, with their texts made safe. What can't be is among the {@link #problems()}. */
    public SortedMap<String, Value> safe(SortedMap<String, Value> values) {
        SortedMap<String, Value> safe = new TreeMap<>();
        values.forEach((name, value) -> safe.put(name, safe(name, value)));
        return safe;
    }

    private Value safe(String name, Value value) {
        if (value.type() != ValueType.STRING) {
            return value;
        }
        Optional<Property> property = shape.stored(properties, name);
        List<String> texts = new ArrayList<>();
        for (String text : value.texts()) {
            texts.add(new GivenText(name, text, trouble).of(property).orElse(""));
        }
        return new Value(value.type(), value.multiple(), texts);
    }

    /** All that was found wrong so far. */
    public List<Problem> problems() {
        return trouble.problems();
    }
}
