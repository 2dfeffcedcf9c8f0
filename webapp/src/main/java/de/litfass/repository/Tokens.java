package de.litfass.repository;

import de.litfass.type.References;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.jackrabbit.api.security.authentication.token.TokenCredentials;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.spi.security.authentication.token.TokenConfiguration;
import org.apache.jackrabbit.oak.spi.security.authentication.token.TokenInfo;
import org.apache.jackrabbit.oak.spi.security.authentication.token.TokenProvider;

/** Sign-ins as Oak keeps them: in the repository, each as the hash of its token, good on any machine. */
final class Tokens {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String STARTED = "litfassStarted";

    private final Shared shared;
    private final Clock clock;

    Tokens(Shared shared) {
        this.shared = shared;
        this.clock = shared.settings().clock();
    }

    String start(String user) {
        return shared.write(root -> {
            Map<String, String> attributes = Map.of(STARTED, clock.instant().toString());
            TokenInfo token = provider(root).createToken(user, attributes);
            if (token == null) {
                throw new IllegalStateException("no token for " + user);
            }
            return token.getToken();
        });
    }

    /** Whose sign-in that is, if it has not ended; using it keeps it from ending unused. */
    Optional<String> user(String token) {
        Optional<TokenInfo> found = shared.read(root -> info(root, token));
        if (found.isEmpty() || !isGood(found.get(), token)) {
            return Optional.empty();
        }
        boolean halfIdle = found.get().isExpired(clock.millis() + Security.IDLE.toMillis() / 2);
        if (halfIdle && shared.storage().status().writable()) {
            shared.writeUnflushed(root -> info(root, token).map(info -> info.resetExpiration(clock.millis())));
        }
        return Optional.of(found.get().getUserId());
    }

    void end(String token) {
        shared.write(root -> info(root, token)
                .filter(info -> info.matches(new TokenCredentials(token)))
                .map(TokenInfo::remove));
    }

    /** Ends all sign-ins of the user whose tree that is, with the commit of the root. */
    static void endAll(Tree user) {
        if (user.hasChild(".tokens")) {
            user.getChild(".tokens").remove();
        }
    }

    private boolean isGood(TokenInfo info, String token) {
        Instant started = Instant.parse(info.getPublicAttributes().getOrDefault(STARTED, Instant.MIN.toString()));
        return !info.isExpired(clock.millis())
                && clock.instant().isBefore(started.plus(LONGEST))
                && info.matches(new TokenCredentials(token));
    }

    /** A token is the UUID of its node and a secret; Oak throws for anything else. */
    private Optional<TokenInfo> info(Root root, String token) {
        int end = token.indexOf('_');
        boolean formed = end > 0 && References.isUuid(token.substring(0, end));
        return formed ? Optional.ofNullable(provider(root).getTokenInfo(token)) : Optional.empty();
    }

    private TokenProvider provider(Root root) {
        return shared.storage()
                .store()
                .security()
                .getConfiguration(TokenConfiguration.class)
                .getTokenProvider(root);
    }
}
