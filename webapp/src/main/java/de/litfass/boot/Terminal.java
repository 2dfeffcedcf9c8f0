package de.litfass.boot;

import de.litfass.type.Problem;
import java.io.PrintStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the person at the terminal is told; what is no secret stands in the log file too. */
record Terminal(PrintStream out) {

    private static final int MOST_PROBLEMS = 20;

    /** Tells one thing. */
    void say(String line) {
        out.println(line);
        log().info("{}", line.strip());
    }

    /** Tells what may stand in no log. */
    void whisper(String line) {
        out.println(line);
    }

    /** Tells problems, each with its cure; beyond a screenful only the log file has them. */
    void say(List<Problem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> out.println("  " + problem));
        if (problems.size() > MOST_PROBLEMS) {
            out.println("  and " + (problems.size() - MOST_PROBLEMS) + " more; the log file has them all.");
        }
        problems.forEach(problem -> log().info("{}", problem));
    }

    /** Asked for each time: the log file is known only after the data folder. */
    private static Logger log() {
        return LoggerFactory.getLogger("de.litfass.start");
    }
}
