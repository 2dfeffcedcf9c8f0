package de.litfass.management.accounts;

import de.litfass.repository.Account;
import de.litfass.repository.Group;
import java.util.Arrays;
import java.util.List;

/** An account as the API tells it ({@code Account} of the contract). */
record AccountJson(String user, String name, List<String> groups, boolean disabled) {

    static AccountJson of(Account account) {
        List<String> groups = Arrays.stream(Group.values())
                .map(Group::id)
                .filter(account.groups()::contains)
                .toList();
        return new AccountJson(account.user(), account.name(), groups, account.disabled());
    }
}
