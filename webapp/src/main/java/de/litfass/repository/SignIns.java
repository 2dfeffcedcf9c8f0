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
    private final AddressThrottle addresses;
    private final Turns turns = new Turns();
    private final RememberedPasswords remembered;

    /** A name and a password, and from where they come; empty where that does not matter. */
    static final class Guess {
        private final String name;
        private final char[] password;
        private final String address;

        Guess(String name, char[] password, String address) {
            this.name = name;
            this.password = password;
            this.address = address;
        }
    }

    SignIns(Shared shared) {
        this.shared = shared;
        this.tokens = new Tokens(shared);
        this.throttle = new Throttle(shared.settings().clock());
        this.addresses = new AddressThrottle(shared.settings().clock());
        this.remembered = new RememberedPasswords(shared.settings().clock());
    }

    /** Who that is, without a token yet; empty if the password is wrong. Counts as a try. */
    Optional<SignedIn> check(Guess guess) {
        return turns.inTurn(Throttle.key(guess.name), () -> tried(guess));
    }

    private Optional<SignedIn> tried(Guess guess) {
        throttle.demandTurn(guess.name);
        boolean right = hashing(() -> {
            addresses.demandTurn(guess.address);
            boolean same = passwords.matches(passwordHash(guess.name), guess.password);
            addresses.note(guess.address, same);
            return same;
        });
        throttle.note(guess.name, right);
        return right ? person(guess.name, "") : Optional.empty();
    }

    Optional<SignedIn> remembered(Guess guess) {
        Optional<SignedIn> known = known(guess);
        return known.isPresent()
                ? known
                : turns.inTurn(Throttle.key(guess.name), () -> known(guess).or(() -> rememberedNow(guess)));
    }

    private Optional<SignedIn> known(Guess guess) {
        String hash = passwordHash(guess.name);
        boolean known = !hash.isEmpty() && remembered.knows(guess.name, hash, guess.password);
        return known ? person(guess.name, "") : Optional.empty();
    }

    private Optional<SignedIn> rememberedNow(Guess guess) {
        String hash = passwordHash(guess.name);
        Optional<SignedIn> person = tried(guess);
        person.ifPresent(found -> remembered.remember(guess.name, hash, guess.password));
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
        return hashing(() -> passwords.matches(passwordHash(name), password));
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
