package de.litfass.repository;

import java.util.Set;

/**
 * A person who has proved who they are.
 *
 * @param groups names of all groups that the person is in, see {@link Group}
 * @param token stands for the sign-in until it ends; empty where the password itself was shown ({@link
 *     Accounts#basic})
 */
public record SignedIn(String user, Set<String> groups, String token) {

    public SignedIn {
        groups = Set.copyOf(groups);
    }
}
