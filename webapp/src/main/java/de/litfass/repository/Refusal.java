package de.litfass.repository;

import de.litfass.publish.Draft;
import java.time.Duration;
import java.util.List;

/** The repository did not do what it was asked; nothing has changed. */
public abstract sealed class Refusal extends RuntimeException {

    private Refusal(String message) {
        super(message);
    }

    /** There is no such thing, or this person may not see it. */
    public static final class NotFound extends Refusal {
        public NotFound(String what) {
            super(what + " does not exist");
        }
    }

    /** This person may not do that. */
    public static final class Forbidden extends Refusal {
        public Forbidden(String user, String act) {
            super(user + " may not " + act);
        }
    }

    /** Something else has that name already. */
    public static final class NameTaken extends Refusal {
        public NameTaken(String path) {
            super(path + " exists already");
        }
    }

    /** The draft is not at the revision any more that the change builds on. */
    public static final class StaleRevision extends Refusal {
        private final transient Draft current;

        public StaleRevision(Draft current) {
            super(current.content().path() + " is at revision " + current.revision() + " meanwhile");
            this.current = current;
        }

        /** The draft as it is now. */
        public Draft current() {
            return current;
        }
    }

    /** Other drafts refer to it. */
    public static final class InUse extends Refusal {
        private final transient List<Draft> usages;

        public InUse(String path, List<Draft> usages) {
            super(path + " is in use by " + usages.size() + " others");
            this.usages = List.copyOf(usages);
        }

        /** The drafts that refer to it. */
        public List<Draft> usages() {
            return usages;
        }
    }

    /** It, or something below it, is public. */
    public static final class StillPublished extends Refusal {
        public StillPublished(String path) {
            super(path + " is public; take it out of public first");
        }
    }

    /** A folder still holds something. */
    public static final class NotEmpty extends Refusal {
        public NotEmpty(String path) {
            super(path + " is not empty");
        }
    }

    /** What was given can't be stored as it is. */
    public static final class Invalid extends Refusal {
        public Invalid(String message) {
            super(message);
        }
    }

    /** Too many wrong passwords for this account; try again later. */
    public static final class Throttled extends Refusal {
        private final Duration wait;

        public Throttled(Duration wait) {
            super("too many wrong passwords; try again in " + wait.toSeconds() + " seconds");
            this.wait = wait;
        }

        /** How long until the next try is heard. */
        public Duration retryAfter() {
            return wait;
        }
    }

    /** The storage takes no writes now; reading goes on. */
    public static final class StorageRefused extends Refusal {
        private final boolean full;

        public StorageRefused(String reason, boolean full) {
            super(reason);
            this.full = full;
        }

        /** Whether room on the disk is all that is missing. */
        public boolean full() {
            return full;
        }
    }
}
