package de.litfass.management.rest;

import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/** Closes what a {@link Caller} has opened, however the request ended. */
final class CloseCaller implements ApplicationEventListener {

    @Override
    public void onEvent(ApplicationEvent event) {
        // Only requests matter.
    }

    @Override
    public RequestEventListener onRequest(RequestEvent start) {
        return event -> {
            if (event.getType() == RequestEvent.Type.FINISHED
                    && event.getContainerRequest().getProperty(SignIn.CALLER) instanceof Caller caller) {
                caller.close();
            }
        };
    }
}
