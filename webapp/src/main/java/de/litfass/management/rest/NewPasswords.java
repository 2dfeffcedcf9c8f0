package de.litfass.management.rest;

import static de.litfass.repository.Accounts.LONGEST_PASSWORD;
import static de.litfass.repository.Accounts.SHORTEST_PASSWORD;

import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** What a new password must be, in words. */
public final class NewPasswords {

    private NewPasswords() {}

    /** What is wrong with it; empty if nothing is. The password itself is never quoted. */
    public static List<Problem> check(String where, String password, Messages messages) {
        int length = password.length();
        if (length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD) {
            return List.of();
        }
        String what = messages.text("password.length", length);
        return List.of(
                Problem.error(where, what, messages.text("password.length.hint", SHORTEST_PASSWORD, LONGEST_PASSWORD)));
    }

    /** @throws Refused with 422 unless it is good */
    public static char[] demandGood(String where, String password, Messages messages) {
        List<Problem> problems = check(where, password, messages);
        if (!problems.isEmpty()) {
            throw Refused.invalid(problems);
        }
        return password.toCharArray();
    }
}
