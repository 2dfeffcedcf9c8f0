package de.litfass.boot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An option of the command line: {@code --base-url URL}, or {@code LITFASS_BASE_URL} in the environment. */
enum Option {
    PORT("8080", "port to listen on"),
    HOST("127.0.0.1", "address to listen on; 0.0.0.0 for all"),
    DATA("data", "folder of the content store"),
    LIGHT_MODULES("light-modules", "folder whose children are light modules"),
    CONTENT("", "folder with content files; each start imports those that are new; may be repeated"),
    BASE_URL("", "address under which the public reaches this server, without a slash at the end"),
    ROLE("all", "what this machine does: all, author or delivery"),
    MAX_LIMIT("1000", "entries that one page of delivery may have at most"),
    MIN_FREE("1024", "megabytes that must stay free on the disk; below, writes are refused");

    private final String fallback;
    private final String meaning;

    Option(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String variable() {
        return "LITFASS_" + name();
    }

    String fallback() {
        return fallback;
    }

    boolean repeatable() {
        return this == CONTENT;
    }

    static Optional<Option> of(String flag) {
        return Arrays.stream(values())
                .filter(option -> option.flag().equals(flag))
                .findFirst();
    }

    /** One line of the help text. */
    String help() {
        return "  %-16s %-24s %s%s"
                .formatted(flag(), variable(), meaning, fallback.isEmpty() ? "" : " (" + fallback + ")");
    }
}
