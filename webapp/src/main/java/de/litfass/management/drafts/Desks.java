package de.litfass.management.drafts;

import de.litfass.management.definitions.ContentTypesJson;
import de.litfass.management.rest.Caller;
import de.litfass.module.LightModules;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Gives every request its desk. Keeps the words of the definitions in force. Safe for many threads. */
public final class Desks {

    private final Supplier<LightModules> modules;
    private volatile Known known;

    /** Definitions, and their words as far as somebody asked for them. */
    private record Known(LightModules modules, Map<Locale, Wording> words) {

        static Known of(LightModules modules) {
            return new Known(modules, new ConcurrentHashMap<>());
        }
    }

    /** @param modules the light modules in force; asked for each request */
    public Desks(Supplier<LightModules> modules) {
        this.modules = modules;
        this.known = Known.of(modules.get());
    }

    /** The desk of that person for this request. */
    public Desk of(Caller caller) {
        LightModules inForce = modules.get();
        Known kept = known;
        if (!kept.modules().equals(inForce)) {
            kept = Known.of(inForce);
            known = kept;
        }
        Wording wording = kept.words()
                .computeIfAbsent(
                        caller.language(), language -> new Wording(ContentTypesJson.of(inForce, caller.messages())));
        return new Desk(caller, DraftTypes.of(inForce), wording);
    }
}
