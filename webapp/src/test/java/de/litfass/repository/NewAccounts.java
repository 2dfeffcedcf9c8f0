package de.litfass.repository;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes accounts for tests of any package. */
public record NewAccounts(Accounts accounts, String by) {

    /** Made by the superuser. */
    public static NewAccounts in(ContentRepository repository) {
        return new NewAccounts(repository.accounts(), Accounts.SUPERUSER);
    }

    /** An account that nobody can sign in with yet. */
    public Account make(String user, String name, Set<Group> groups) {
        Set<String> names = groups.stream().map(Group::id).collect(Collectors.toSet());
        return accounts.create(by, new Account(user, name, names, false), Optional.empty());
    }
}
