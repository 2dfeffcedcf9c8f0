package de.litfass.repository;

import java.util.List;

/**
 * What an import did.
 *
 * @param ids the items and folders that it made, each after the one that holds it
 * @param skipped paths of items that existed already and were left as they are
 */
public record ImportReport(List<String> ids, List<String> skipped) {

    public ImportReport {
        ids = List.copyOf(ids);
        skipped = List.copyOf(skipped);
    }
}
