package de.litfass.boot;

import de.litfass.type.Problem;
import java.io.PrintStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the person at the terminal is told; what is no secret stands in the log too. */
record Terminal(PrintStream out) {

    private static final Logger LOG = LoggerFactory.getLogger("de.litfass");
    private static final int MOST_PROBLEMS = 20;

    /** Tells one thing. */
    void say(String line) {
        out.println(line);
        LOG.info("{}", line);
    }

    /** Tells what may not stand in any log. */
    void whisper(String line) {
        out.println(line);
    }

    /** Tells problems, each with its cure; beyond a screenful only the log has them. */
    void say(String title, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        out.println(title);
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> out.println("  " + problem));
        if (problems.size() > MOST_PROBLEMS) {
            out.println("  and " + (problems.size() - MOST_PROBLEMS) + " more; the log has them all.");
        }
        LOG.warn("{}", title);
        problems.forEach(problem -> LOG.warn("{}", problem));
    }
}
