package de.litfass.module;

import java.util.List;
import java.util.Map;

/**
 * A public page: a template and the delivery questions whose answers it shows; {@code litfass/pages/*.yaml} of a module.
 *
 * @param path address of the page, such as {@code /}; {@value #MISSING} and {@value #FAILED} are none, but name the pages
 *     shown where there is no page and where one could not be made
 * @param template resource path, {@code /<module>/<path inside the module>}
 * @param parameters query parameters that the template reads; others are ignored
 * @param answers name in the template to question, an endpoint's path after {@code delivery/} with its query
 */
public record Page(
        String module,
        String path,
        String template,
        String language,
        List<String> parameters,
        Map<String, String> answers) {

    /** Path of the page in place of one that does not exist. */
    public static final String MISSING = "/404";

    /** Path of the page in place of one that could not be made. */
    public static final String FAILED = "/500";

    /** Whether a browser finds the page at its path. */
    public boolean isAddressed() {
        return !path.equals(MISSING) && !path.equals(FAILED);
    }
}
