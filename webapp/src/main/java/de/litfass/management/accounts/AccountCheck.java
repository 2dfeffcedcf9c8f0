package de.litfass.management.accounts;

import de.litfass.management.accounts.AccountsResource.AccountChange;
import de.litfass.management.accounts.AccountsResource.NewAccount;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.NewPasswords;
import de.litfass.management.rest.Refused;
import de.litfass.repository.Accounts;
import de.litfass.repository.Group;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an account must be, told with all mistakes at once. */
final class AccountCheck {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private AccountCheck() {}

    /** @throws Refused with 422 unless such an account can be made */
    static void demandGood(NewAccount account, Messages messages) {
        List<Problem> problems = new ArrayList<>();
        if (!Accounts.isName(account.user())) {
            problems.add(problem("user", "account.user", messages));
        }
        problems.addAll(name(account.name(), messages));
        account.password().ifPresent(password -> problems.addAll(NewPasswords.check("password", password, messages)));
        demandNone(problems);
    }

    /** @throws Refused with 422 if the name can't be, or somebody would lock out themselves, or anybody the superuser */
    static void demandGood(String user, AccountChange change, Caller caller) {
        List<Problem> problems = new ArrayList<>(name(change.name(), caller.messages()));
        if (user.equals(caller.user()) || user.equals(Accounts.SUPERUSER)) {
            problems.addAll(lockedOut(change, caller));
        }
        demandNone(problems);
    }

    private static List<Problem> lockedOut(AccountChange change, Caller caller) {
        List<Problem> problems = new ArrayList<>();
        if (change.disabled()) {
            problems.add(problem("disabled", "account.staysEnabled", caller.messages()));
        }
        if (!change.groups().contains(Group.ADMINISTRATORS.id())) {
            problems.add(problem("groups", "account.staysAdministrator", caller.messages()));
        }
        return problems;
    }

    /** A name for people stands in lists and logs: one line of what can be seen. */
    private static List<Problem> name(String name, Messages messages) {
        return INVISIBLE.matcher(name).find() ? List.of(problem("name", "account.name", messages)) : List.of();
    }

    private static Problem problem(String where, String key, Messages messages) {
        return Problem.error(where, messages.text(key), messages.text(key + ".hint"));
    }

    private static void demandNone(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw Refused.invalid(problems);
        }
    }
}
