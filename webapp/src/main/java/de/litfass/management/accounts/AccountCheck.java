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

/** What an account must be, told with all mistakes at once. */
final class AccountCheck {

    private AccountCheck() {}

    /** @throws Refused with 422 unless such an account can be made */
    static void demandGood(NewAccount account, Messages messages) {
        List<Problem> problems = new ArrayList<>();
        if (!Accounts.isName(account.user())) {
            problems.add(problem("user", "account.user", messages));
        }
        account.password().ifPresent(password -> problems.addAll(NewPasswords.check("password", password, messages)));
        demandNone(problems);
    }

    /** @throws Refused with 422 if somebody would lock out themselves, or anybody the superuser */
    static void demandNotLockedOut(String user, AccountChange change, Caller caller) {
        boolean own = user.equals(caller.user());
        if (!own && !user.equals(Accounts.SUPERUSER)) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        if (change.disabled()) {
            problems.add(problem("disabled", "account.staysEnabled", caller.messages()));
        }
        if (!change.groups().contains(Group.ADMINISTRATORS.id())) {
            problems.add(problem("groups", "account.staysAdministrator", caller.messages()));
        }
        demandNone(problems);
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
