package de.litfass.management.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.repository.Accounts;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.SignedIn;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out who asks: by HTTP Basic, or else by the cookie. With the cookie every change must carry the header {@code
 * X-CSRF-Token}. Nobody gets 401; the browser's own password window opens only for scripts, never in the editor.
 */
@Priority(Priorities.AUTHENTICATION)
final class SignIn implements ContainerRequestFilter {

    static final String CALLER = "de.litfass.caller";
    static final String ADDRESS = "de.litfass.address";
    static final String CSRF_HEADER = "X-CSRF-Token";

    private static final String CHALLENGE = "Basic realm=\"Litfass\", charset=\"UTF-8\"";
    private static final List<String> FOR_SCRIPTS = List.of("nodes/", "properties/", "commands/");

    private final ContentRepository repository;
    private final Accounts accounts;
    private final Texts texts;

    SignIn(ContentRepository repository, Texts texts) {
        this.repository = repository;
        this.accounts = repository.accounts();
        this.texts = texts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> authorization = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        SignedIn person = authorization.isPresent()
                ? basic(authorization.get(), String.valueOf(request.getProperty(ADDRESS)))
                        .orElseThrow(() -> nobody("wrongCredentials", true))
                : byCookie(request).orElseThrow(() -> nobody("notAuthorized", isForScripts(request)));
        Locale language = Texts.language(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        request.setProperty(CALLER, new Caller(repository, person, language, texts.in(language)));
    }

    private Optional<SignedIn> byCookie(ContainerRequestContext request) {
        Optional<SignedIn> person = Optional.ofNullable(request.getCookies().get(SessionCookie.NAME))
                .map(Cookie::getValue)
                .flatMap(accounts::byToken);
        person.ifPresent(found -> demandCsrfToken(request, found));
        return person;
    }

    private static void demandCsrfToken(ContainerRequestContext request, SignedIn person) {
        Optional<String> shown = Optional.ofNullable(request.getHeaderString(CSRF_HEADER));
        if (SameOrigin.changes(request) && !isSame(SessionCookie.csrfToken(person.token()), shown.orElse(""))) {
            throw Refused.of(403, "csrf");
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }

    private Optional<SignedIn> basic(String authorization, String address) {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        String[] pair = decoded(authorization.substring(6).strip()).split(":", 2);
        return pair.length < 2 ? Optional.empty() : accounts.basic(pair[0], pair[1].toCharArray(), address);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isForScripts(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return FOR_SCRIPTS.stream().anyMatch(path::startsWith);
    }

    private static Refused nobody(String code, boolean challenge) {
        Refused refused = Refused.of(401, code);
        return challenge ? refused.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE) : refused;
    }
}
