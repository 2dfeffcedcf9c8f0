package de.litfass.repository;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jackrabbit.api.security.user.User;
import org.apache.jackrabbit.oak.api.Root;

/** Proofs of identity: passwords, remembered passwords, tokens. */
final class SignIns {

    private final Shared shared;
    private final Passwords passwords = new Passwords();
    private final Tokens tokens;
    private final Throttle throttle;
    private final RememberedPasswords remembered;

    SignIns(Shared shared) {
        this.shared = shared;
        this.tokens = new Tokens(shared);
        this.throttle = new Throttle(shared.settings().clock());
        this.remembered = new RememberedPasswords(shared.settings().clock());
    }

    /** Who that is, without a token yet; empty if the password is wrong. Counts as a try. */
    Optional<SignedIn> check(String name, char[] password) {
        throttle.demandTurn(name);
        boolean right = isPassword(name, password);
        throttle.note(name, right);
        return right ? person(name, "") : Optional.empty();
    }

    Optional<SignedIn> remembered(String name, char[] password) {
        String hash = passwordHash(name);
        if (!hash.isEmpty() && remembered.knows(name, hash, password)) {
            return person(name, "");
        }
        Optional<SignedIn> person = check(name, password);
        person.ifPresent(found -> remembered.remember(name, hash, password));
        return person;
    }

    SignedIn start(SignedIn person) {
        return new SignedIn(person.user(), person.groups(), tokens.start(person.user()));
    }

    Optional<SignedIn> byToken(String token) {
        return tokens.user(token).flatMap(user -> person(user, token));
    }

    void end(String token) {
        tokens.end(token);
    }

    /** Whether that is the password of an account that may sign in; takes as long if it is not. */
    boolean isPassword(String name, char[] password) {
        return passwords.matches(passwordHash(name), password);
    }

    /** Does something that hashes a password, when it is its turn. */
    <T> T hashing(Callable<T> act) {
        return passwords.oneOfFew(act);
    }

    /** The stored hash; empty without account, without password, or while disabled. */
    String passwordHash(String name) {
        return shared.read(root -> {
            Users users = users(root);
            Optional<User> user = users.active(name);
            return user.isEmpty()
                    ? ""
                    : Properties.string(users.tree(user.get()), "rep:password").orElse("");
        });
    }

    private Optional<SignedIn> person(String name, String token) {
        return shared.read(root -> {
            Users users = users(root);
            Optional<User> user = users.active(name);
            Set<String> groups = user.isEmpty() ? Set.of() : users.groups(user.get());
            return user.map(found -> new SignedIn(Users.id(found), groups, token));
        });
    }

    private Users users(Root root) {
        return new Users(shared.storage().store().security(), root);
    }
}
