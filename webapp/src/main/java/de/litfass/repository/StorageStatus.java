package de.litfass.repository;

/**
 * Whether writes are accepted.
 *
 * @param reason why they are not; empty while they are
 */
public record StorageStatus(boolean writable, String reason) {

    static final StorageStatus WRITABLE = new StorageStatus(true, "");
}
