package de.litfass.repository;

import java.time.Duration;
import java.util.Map;
import org.apache.jackrabbit.oak.security.internal.SecurityProviderBuilder;
import org.apache.jackrabbit.oak.spi.security.ConfigurationParameters;
import org.apache.jackrabbit.oak.spi.security.SecurityProvider;
import org.apache.jackrabbit.oak.spi.security.authentication.token.TokenConfiguration;
import org.apache.jackrabbit.oak.spi.security.authentication.token.TokenProvider;
import org.apache.jackrabbit.oak.spi.security.user.UserConfiguration;
import org.apache.jackrabbit.oak.spi.security.user.UserConstants;

/** How Oak keeps users, passwords and tokens. */
final class Security {

    /** A sign-in that is not used for so long has ended. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** OWASP's figure for PBKDF2 with SHA-512. */
    private static final int ITERATIONS = 210_000;

    static final ConfigurationParameters USERS = ConfigurationParameters.of(Map.of(
            UserConstants.PARAM_ADMIN_ID,
            Accounts.SUPERUSER,
            UserConstants.PARAM_USER_PATH,
            "/home/users",
            UserConstants.PARAM_GROUP_PATH,
            "/home/groups",
            UserConstants.PARAM_OMIT_ADMIN_PW,
            true,
            UserConstants.PARAM_PASSWORD_HASH_ALGORITHM,
            "PBKDF2WithHmacSHA512",
            UserConstants.PARAM_PASSWORD_HASH_ITERATIONS,
            ITERATIONS,
            UserConstants.PARAM_PASSWORD_SALT_SIZE,
            16));

    private static final ConfigurationParameters TOKENS = ConfigurationParameters.of(
            Map.of(TokenProvider.PARAM_TOKEN_EXPIRATION, IDLE.toMillis(), "tokenCleanupThreshold", 20));

    private Security() {}

    static SecurityProvider provider() {
        ConfigurationParameters parameters =
                ConfigurationParameters.of(Map.of(UserConfiguration.NAME, USERS, TokenConfiguration.NAME, TOKENS));
        return SecurityProviderBuilder.newBuilder().with(parameters).build();
    }
}
