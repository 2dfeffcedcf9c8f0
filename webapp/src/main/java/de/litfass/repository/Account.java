package de.litfass.repository;

import java.util.Set;

/**
 * A person who may sign in.
 *
 * @param user the name to sign in with
 * @param name the name for people; empty if none was given
 * @param groups names of the groups, see {@link Group}
 */
public record Account(String user, String name, Set<String> groups, boolean disabled) {

    public Account {
        groups = Set.copyOf(groups);
    }
}
