package de.litfass.module;

import java.util.List;

/**
 * Site settings, from {@code decorations/site/config.yaml} and {@code sites/*.yaml}.
 *
 * @param defaultLanguage the language stored under plain property names
 * @param languages all enabled languages, as Magnolia writes them: {@code de}, {@code fr_CH}
 * @param i18n whether translations are delivered at all
 */
public record Site(String defaultLanguage, List<String> languages, boolean i18n, List<Cors> cors) {

    /** Magnolia's factory default: English only, no CORS configured. */
    public static final Site DEFAULT = new Site("en", List.of("en"), true, List.of());

    /** One CORS rule: which origins, methods and headers may reach which addresses. */
    public record Cors(
            List<String> uris,
            List<String> allowedOrigins,
            List<String> allowedMethods,
            List<String> allowedHeaders,
            boolean supportsCredentials,
            List<String> exposedHeaders,
            long maxAge) {}
}
