package de.litfass.type;

/** The types that a stored value can have; those of JCR 2.0, § 3.6.1, under their names in Magnolia's files. */
public enum ValueType {
    STRING("String"),
    BOOLEAN("Boolean"),
    LONG("Long"),
    DOUBLE("Double"),
    DECIMAL("Decimal"),
    DATE("Date"),
    BINARY("Binary"),
    NAME("Name"),
    PATH("Path"),
    URI("URI"),
    REFERENCE("Reference"),
    WEAK_REFERENCE("WeakReference");

    private final String label;

    ValueType(String label) {
        this.label = label;
    }

    /** The name in content type definitions, content files and canonical JSON, such as {@code WeakReference}. */
    public String label() {
        return label;
    }

    /**
     * The type of that name, in any case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ValueType of(String label) {
        for (ValueType type : values()) {
            if (type.label.equalsIgnoreCase(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("'" + label + "' is not a value type");
    }
}
