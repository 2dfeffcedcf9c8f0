package de.litfass.repository;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that stand for others than people: who writes as the system, who is not signed in, groups. */
final class ReservedNames {

    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(Shared.SYSTEM, Accounts.SUPERUSER, "admin", "anonymous", "everyone"),
                    Arrays.stream(Group.values()).map(Group::id))
            .collect(Collectors.toUnmodifiableSet());

    private ReservedNames() {}

    /** Whether that is one of them, in any letter case. */
    static boolean contains(String name) {
        return NAMES.contains(Throttle.key(name));
    }
}
