package de.litfass.module;

import java.util.List;
import java.util.Map;

/**
 * A public page: a template and the delivery questions whose answers it shows; {@code litfass/pages/*.yaml} of a module.
 *
 * @param path address of the page, such as {@code /}
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
        Map<String, String> answers) {}
