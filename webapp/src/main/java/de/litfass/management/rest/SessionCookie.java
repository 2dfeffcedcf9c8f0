package de.litfass.management.rest;

import de.litfass.type.Sha256;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;

/** The cookie that carries a sign-in, and the token against requests forged by other sites that belongs to it. */
public final class SessionCookie {

    /** Its name. */
    public static final String NAME = "litfass-session";

    private final boolean secure;

    /** @param baseUrl the address of the site; with {@code https} the cookie never leaves encryption */
    public SessionCookie(URI baseUrl) {
        this.secure = "https".equals(baseUrl.getScheme());
    }

    /** The cookie for that sign-in; it ends with the browser's session. */
    public NewCookie of(String token) {
        return builder().value(token).build();
    }

    /** The cookie that takes the one before away. */
    public NewCookie none() {
        return builder().value("").maxAge(0).build();
    }

    /** What changes that come with the cookie must carry in {@code X-CSRF-Token}; empty for no sign-in. */
    public static String csrfToken(String token) {
        return token.isEmpty() ? "" : Sha256.hex("csrf:" + token);
    }

    private NewCookie.Builder builder() {
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
