package de.litfass.publish;

/** The person may not publish one of the items; nothing has changed. */
public final class PublishForbidden extends RuntimeException {

    public PublishForbidden(String user) {
        super(user + " may not publish");
    }
}
