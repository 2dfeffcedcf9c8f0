package de.litfass.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.api.security.user.User;
import org.apache.jackrabbit.oak.api.ContentSession;
import org.apache.jackrabbit.oak.api.Root;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in, and as what. Safe for many threads.
 *
 * <p>A password has at least 12 characters and at most 1,024. Methods that manage accounts name the person who acts,
 * and are refused with {@link Refusal.Forbidden} by the repository's own access control.
 */
public final class Accounts {

    /** The account that may do everything; it has no password until one is set. */
    public static final String SUPERUSER = "superuser";

    /** The length of the shortest and of the longest password. */
    public static final int SHORTEST_PASSWORD = 12;

    public static final int LONGEST_PASSWORD = 1_024;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@+-]{0,99}");

    private final Shared shared;
    private final SignIns signIns;
    private final FirstSignIn firstSignIn = new FirstSignIn();

    /** Oak merges two equal accounts that are made at once, and both seem to be new. */
    private final Turns creations = new Turns();

    Accounts(Shared shared) {
        this.shared = shared;
        this.signIns = new SignIns(shared);
    }

    /**
     * Signs in with a password; the token of the result stands for it from now on. Empty for a wrong name or password
     * or a disabled account, after the same time in each case.
     *
     * @throws Refusal.Throttled after five failures in a row, for 1 second, then twice as long each time up to 15 minutes
     */
    public Optional<SignedIn> signIn(String user, char[] password) {
        return signIn(user, password, "");
    }

    /**
     * As {@link #signIn(String, char[])}, for somebody at that address.
     *
     * @throws Refusal.Throttled also after fifty wrong passwords from that address in ten minutes, until these are over
     */
    public Optional<SignedIn> signIn(String user, char[] password, String address) {
        return signIns.check(new SignIns.Guess(user, password, address)).map(signIns::start);
    }

    /** Who signed in with that token; empty if the sign-in has ended: 30 minutes unused, 12 hours old, or signed out. */
    public Optional<SignedIn> byToken(String token) {
        return signIns.byToken(token);
    }

    /** Ends one sign-in; does nothing if it has ended. */
    public void signOut(String token) {
        signIns.end(token);
    }

    /** Ends every sign-in of that account. */
    public void signOutEverywhere(String user) {
        shared.write(root -> {
            Users users = users(root);
            Tokens.endAll(users.tree(demanded(users, user)));
            return true;
        });
    }

    /**
     * As {@link #signIn(String, char[], String)}, without a token. A right password is remembered for at most 10 minutes, so that a script does
     * not pay for the slow hash at each request; forgotten at once when the password changes or the account is disabled.
     */
    public Optional<SignedIn> basic(String user, char[] password, String address) {
        return signIns.remembered(new SignIns.Guess(user, password, address));
    }

    /**
     * A new code with which the superuser's first password can be set, once; empty if there is a password already. Only
     * the newest code is good, and only its hash is stored.
     */
    public Optional<String> firstSignInCode() {
        return signIns.passwordHash(SUPERUSER).isEmpty()
                ? Optional.of(shared.write(firstSignIn::newCode))
                : Optional.empty();
    }

    /**
     * Sets the superuser's first password and signs in; empty if the code is wrong, used, or there is a password.
     *
     * @throws Refusal.Invalid if the password is too short or too long
     */
    public Optional<SignedIn> redeem(String code, char[] newPassword) {
        Passwords.demandGood(newPassword);
        boolean good = signIns.passwordHash(SUPERUSER).isEmpty() && shared.write(root -> FirstSignIn.use(root, code));
        if (!good) {
            return Optional.empty();
        }
        setSuperuserPassword(newPassword);
        return signIn(SUPERUSER, newPassword);
    }

    /** Sets the superuser's password as the operator asks at start; signs out whoever was signed in by another one. */
    public void setSuperuserPassword(char[] password) {
        Passwords.demandGood(password);
        if (!signIns.isPassword(SUPERUSER, password)) {
            shared.write(root -> setPassword(users(root), SUPERUSER, password));
        }
    }

    /** What people call that user; the user name where no other is given or there is no such account. */
    public String nameOf(String user) {
        return shared.read(root -> {
            Users users = users(root);
            Optional<User> found = users.user(user);
            String name = found.isPresent() ? users.account(found.get()).name() : "";
            return name.isEmpty() ? user : name;
        });
    }

    /** The user name as it is stored: an account is found whatever the case of the letters; as given if there is none. */
    public String storedName(String user) {
        return shared.read(root -> users(root).user(user).map(Users::id).orElse(user));
    }

    /** Whether that person may manage accounts. */
    public boolean mayManage(String user) {
        OakStore store = shared.storage().store();
        try (ContentSession session = shared.session(store, user)) {
            return mayManage(store, session.getLatestRoot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refusal.Forbidden unless that person may manage accounts */
    public void demandManager(String user) {
        demandManager(user, mayManage(user));
    }

    private static void demandManager(String user, boolean may) {
        if (!may) {
            throw new Refusal.Forbidden(user, "manage accounts");
        }
    }

    private static boolean mayManage(OakStore store, Root root) {
        return new Rights(store.security(), root).has(Rights.HOME, Rights.MANAGE_USERS);
    }

    /** All accounts, in the order of their names. */
    public List<Account> list(String by) {
        return as(by, false, users -> {
            var accounts = new java.util.ArrayList<Account>();
            for (User user : users.all()) {
                accounts.add(users.account(user));
            }
            return List.copyOf(accounts);
        });
    }

    /**
     * Whether an account can have that name: 1 to 100 letters, digits, {@code . _ @ + -}, a letter or digit first, and all
     * letters of one script, so that none looks like another.
     */
    public static boolean isName(String user) {
        return NAME.matcher(user).matches()
                && Normalizer.isNormalized(user, Normalizer.Form.NFKC)
                && user.codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(Character.UnicodeScript::of)
                                .distinct()
                                .count()
                        <= 1;
    }

    /**
     * Makes an account; without password nobody can sign in with it.
     *
     * @throws Refusal.NameTaken if there is such an account, or the name stands for the system or a group
     * @throws Refusal.Invalid unless {@link #isName} holds for the user name and the password is neither short nor long
     */
    public Account create(String by, Account account, Optional<char[]> password) {
        if (ReservedNames.contains(account.user())) {
            throw new Refusal.NameTaken(account.user());
        }
        if (!isName(account.user())) {
            throw new Refusal.Invalid(
                    "'" + account.user() + "' can't be a user name; letters, digits and . _ @ + - can");
        }
        password.ifPresent(Passwords::demandGood);
        creations.inTurn(
                Throttle.key(account.user()),
                () -> as(by, true, users -> {
                    described(users, users.create(account.user()), account);
                    return password.isPresent() && setPassword(users, account.user(), password.get());
                }));
        return account(account.user());
    }

    /**
     * Gives the account of that user this name and these groups, and lets it sign in or no longer; that ends all its
     * sign-ins.
     */
    public Account change(String by, Account account) {
        as(by, true, users -> {
            User found = described(users, demanded(users, account.user()), account);
            if (found.isDisabled() != account.disabled()) {
                disable(users, found, account.disabled());
            }
            return true;
        });
        return account(account.user());
    }

    private static void disable(Users users, User user, boolean disabled) throws RepositoryException {
        user.disable(reason(disabled));
        Tokens.endAll(users.tree(user));
    }

    /** Removes an account; what it wrote keeps its name. */
    public void remove(String by, String user) {
        as(by, true, users -> {
            demanded(users, user).remove();
            return true;
        });
    }

    /** Sets someone's password and ends all their sign-ins. */
    public void setPassword(String by, String user, char[] password) {
        Passwords.demandGood(password);
        as(by, true, users -> setPassword(users, user, password));
    }

    /** Changes one's own password; false if the old one is wrong. Throttled as {@link #signIn(String, char[])} is. */
    public boolean changeOwnPassword(String user, char[] old, char[] password) {
        Passwords.demandGood(password);
        if (signIns.check(new SignIns.Guess(user, old, "")).isEmpty()) {
            return false;
        }
        return shared.write(root -> setPassword(users(root), user, password));
    }

    /** Something done with accounts under the rights of one person; done anew if another commit came between. */
    @FunctionalInterface
    private interface Act<T> {
        T on(Users users) throws RepositoryException;
    }

    private <T> T as(String by, boolean writes, Act<T> act) {
        return Attempts.repeated(() -> tried(by, writes, act));
    }

    private <T> T tried(String by, boolean writes, Act<T> act) {
        OakStore store = shared.storage().store();
        try (ContentSession session = shared.session(store, by)) {
            Root root = session.getLatestRoot();
            demandManager(by, mayManage(store, root));
            Users users = new Users(store.security(), root);
            return writes ? committed(store, root, () -> act.on(users)) : act.on(users);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T committed(OakStore store, Root root, java.util.concurrent.Callable<T> act) {
        return shared.writing(store, Shared.SYSTEM).durable(() -> {
            T result = act.call();
            root.commit();
            return result;
        });
    }

    private static User described(Users users, User user, Account account) throws RepositoryException {
        users.rename(user, account.name());
        users.join(user, account.groups());
        return user;
    }

    /** Membership is found by an index, which knows it only after the commit. */
    private Account account(String user) {
        return shared.read(root -> {
            Users users = users(root);
            return users.account(demanded(users, user));
        });
    }

    private boolean setPassword(Users users, String user, char[] password) throws RepositoryException {
        User found = demanded(users, user);
        signIns.hashing(() -> {
            found.changePassword(new String(password));
            return true;
        });
        Tokens.endAll(users.tree(found));
        return true;
    }

    private static User demanded(Users users, String user) throws RepositoryException {
        return users.user(user).orElseThrow(() -> new Refusal.NotFound("the account " + user));
    }

    private static @Nullable String reason(boolean disabled) {
        return disabled ? "disabled" : null;
    }

    private Users users(Root root) {
        return new Users(shared.storage().store().security(), root);
    }
}
