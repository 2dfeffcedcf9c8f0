package de.litfass.module;

import java.util.Map;

/**
 * An app definition, kept as it was written: what Litfass does not act on yet is not lost.
 *
 * @param contentType the content type named by {@code !content-type:NAME}; empty if the file has no such tag
 * @param definition the file's content as maps, lists and scalars, directives applied
 */
public record App(String name, String module, String contentType, Map<String, Object> definition) {}
