package de.litfass.module;

/**
 * One definition of a module, its directives obeyed and its decorations applied.
 *
 * @param id reference id: the bare name, or for endpoints the path below {@code restEndpoints}
 * @param file its own file, as problems name it
 */
record Definition(String id, String module, String file, YamlValue.Mapping fields) {

    /** The last part of the id. */
    String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    Definition with(YamlValue.Mapping newFields) {
        return new Definition(id, module, file, newFields);
    }
}
