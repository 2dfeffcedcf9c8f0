package de.litfass.module;

import java.nio.file.Path;

/** One light module: a name and where it lies. */
record ModuleFolder(String name, Path path) {}
