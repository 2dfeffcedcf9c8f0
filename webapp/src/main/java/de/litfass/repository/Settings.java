package de.litfass.repository;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Where and how the repository keeps its data.
 *
 * @param data the folder that holds everything; made if it is missing
 * @param minFreeBytes writes are refused while the disk has less room than this
 * @param ids gives a new UUID at each call
 */
public record Settings(Path data, long minFreeBytes, Clock clock, Supplier<String> ids) {}
