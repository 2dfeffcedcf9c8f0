package de.litfass.delivery;

import de.litfass.module.LightModules;
import java.util.List;
import java.util.function.Supplier;

/** Style sheets, fonts, scripts and images of the light modules: {@code /.resources/<module>/webresources/…}. */
public final class WebResources {

    /** Reads the files of the current light modules. */
    public WebResources(Supplier<LightModules> modules) {}

    /** Whether an address is answered here: all below {@code /.resources}. */
    public boolean serves(String rawPath) {
        return rawPath.startsWith("/.resources");
    }

    /** The file, or 404. Never throws. */
    public Answer answer(DeliveryRequest request) {
        return Answer.empty(404, List.of());
    }
}
