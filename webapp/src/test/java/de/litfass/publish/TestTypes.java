package de.litfass.publish;

import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Option;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Rules;
import de.litfass.type.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small content type: a session with a required title, a type and a parent. */
final class TestTypes {

    static final ContentTypes SESSIONS = new ContentTypes(List.of(new ContentType(
            "session",
            "test",
            "sessions",
            "/",
            "kg:session",
            Map.of("kg", "https://litfass.de/jcr/1.0/kg"),
            List.of(
                    required("title"),
                    Property.of("type", new PropertyType.Scalar(ValueType.STRING)),
                    Property.of("parent", new PropertyType.Reference("session"))),
            List.of(),
            List.of("title"),
            "title")));

    private TestTypes() {}

    private static Property required(String name) {
        List<Option> none = List.of();
        PropertyType text = new PropertyType.Scalar(ValueType.STRING);
        return new Property(name, text, true, false, false, false, "", Optional.empty(), none, Rules.NONE);
    }
}
