package de.litfass.repository;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may sign in, and as what. Safe for many threads.
 *
 * <p>A password has at least 12 characters and at most 1,024. Methods that manage accounts name the person who acts,
 * and are refused with {@link Refusal.Forbidden} by the repository's own access control.
 */
@SuppressWarnings("DoNotCallSuggester") // the signatures come first, for those who build on them
public final class Accounts {

    /** The account that may do everything; it has no password until one is set. */
    public static final String SUPERUSER = "superuser";

    Accounts() {}

    /**
     * Signs in with a password; the token of the result stands for it from now on. Empty for a wrong name or password
     * or a disabled account, after the same time in each case.
     *
     * @throws Refusal.Throttled after five failures in a row, for 1 second, then twice as long each time up to 15 minutes
     */
    public Optional<SignedIn> signIn(String user, char[] password) {
        throw new UnsupportedOperationException();
    }

    /** Who signed in with that token; empty if the sign-in has ended: 30 minutes unused, 12 hours old, or signed out. */
    public Optional<SignedIn> byToken(String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends one sign-in; does nothing if it has ended. */
    public void signOut(String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends every sign-in of that account. */
    public void signOutEverywhere(String user) {
        throw new UnsupportedOperationException();
    }

    /**
     * As {@link #signIn}, without a token. A right password is remembered for at most 10 minutes, so that a script does
     * not pay for the slow hash at each request; forgotten at once when password, groups or account change.
     */
    public Optional<SignedIn> basic(String user, char[] password) {
        throw new UnsupportedOperationException();
    }

    /**
     * A new code with which the superuser's first password can be set, once; empty if there is a password already. Only
     * the newest code is good, and only its hash is stored.
     */
    public Optional<String> firstSignInCode() {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets the superuser's first password and signs in; empty if the code is wrong, used, or there is a password.
     *
     * @throws Refusal.Invalid if the password is too short or too long
     */
    public Optional<SignedIn> redeem(String code, char[] newPassword) {
        throw new UnsupportedOperationException();
    }

    /** Sets the superuser's password as the operator asks at start; signs out whoever was signed in by another one. */
    public void setSuperuserPassword(char[] password) {
        throw new UnsupportedOperationException();
    }

    /** All accounts, in the order of their names. */
    public List<Account> list(String by) {
        throw new UnsupportedOperationException();
    }

    /** Makes an account; without password nobody can sign in with it. */
    public Account create(String by, String user, String name, Set<Group> groups) {
        throw new UnsupportedOperationException();
    }

    /** Gives an account another name and other groups. */
    public Account change(String by, String user, String name, Set<Group> groups) {
        throw new UnsupportedOperationException();
    }

    /** Lets an account no longer sign in and ends all its sign-ins, or lets it sign in again. */
    public Account disable(String by, String user, boolean disabled) {
        throw new UnsupportedOperationException();
    }

    /** Removes an account; what it wrote keeps its name. */
    public void remove(String by, String user) {
        throw new UnsupportedOperationException();
    }

    /** Sets someone's password and ends all their sign-ins. One's own needs {@link #changeOwnPassword}. */
    public void setPassword(String by, String user, char[] password) {
        throw new UnsupportedOperationException();
    }

    /** Changes one's own password; false if the old one is wrong. Throttled as {@link #signIn} is. */
    public boolean changeOwnPassword(String user, char[] old, char[] password) {
        throw new UnsupportedOperationException();
    }
}
