package de.litfass.management.rest;

import de.litfass.repository.ContentRepository;
import de.litfass.repository.DraftSession;
import de.litfass.repository.SignedIn;
import de.litfass.type.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The person who asks, and the work on one request in that person's name. A resource method gets it as a parameter
 * {@code @Context Caller}. Used by one thread.
 */
public final class Caller implements AutoCloseable {

    private final ContentRepository repository;
    private final SignedIn person;
    private final Locale language;
    private final Messages messages;
    private final Map<String, String> names = new HashMap<>();
    private Optional<DraftSession> drafts = Optional.empty();

    Caller(ContentRepository repository, SignedIn person, Locale language, Messages messages) {
        this.repository = repository;
        this.person = person;
        this.language = language;
        this.messages = messages;
    }

    /** The name to sign in with. */
    public String user() {
        return person.user();
    }

    public SignedIn person() {
        return person;
    }

    /** German or English, as the request asks. */
    public Locale language() {
        return language;
    }

    /** All texts in the language of the request. */
    public Messages messages() {
        return messages;
    }

    /** The drafts as this person may see and change them; one session for the whole request, closed at its end. */
    public DraftSession drafts() {
        if (drafts.isEmpty()) {
            drafts = Optional.of(repository.session(person.user()));
        }
        return drafts.get();
    }

    /** What people call that user; the user name where no other is given. */
    public String nameOf(String user) {
        return names.computeIfAbsent(user, repository.accounts()::nameOf);
    }

    @Override
    public void close() {
        drafts.ifPresent(DraftSession::close);
    }
}
