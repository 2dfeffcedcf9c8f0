package de.litfass.boot;

import de.litfass.type.Problem;
import java.util.List;

/**
 * What came of one source of content.
 *
 * @param files how many files were imported now
 * @param items how many items and folders became public
 * @param skipped paths at which something was already
 * @param problems what is wrong with files, which are then left out, and with content, which is public all the same
 */
record ImportResult(ContentSource source, int files, int items, List<String> skipped, List<Problem> problems) {

    ImportResult {
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /** Whether something is to be mended. */
    boolean foundSomething() {
        return problems.stream().anyMatch(Problem::stops);
    }
}
