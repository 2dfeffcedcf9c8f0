package de.litfass.publish;

import de.litfass.type.Problem;
import java.util.List;

/**
 * A publication that was done and is on disk.
 *
 * @param remarks problems found that did not stop it
 */
public record Publication(LogEntry entry, List<Problem> remarks) {

    public Publication {
        remarks = List.copyOf(remarks);
    }
}
