package de.litfass.management.rest;

import static java.util.Objects.requireNonNull;

import de.litfass.type.Messages;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.Function;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.jspecify.annotations.Nullable;

/**
 * Gives resource methods their {@code @Context Caller} and {@code @Context Asked}, as {@link SignIn} found who asks, and
 * their {@code @Context Messages} where nobody needs to be signed in.
 */
final class RequestParameters implements ValueParamProvider {

    private final Texts texts;

    RequestParameters(Texts texts) {
        this.texts = texts;
    }

    /** Makes it known to Jersey. */
    static AbstractBinder binder(Texts texts) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(new RequestParameters(texts)).to(ValueParamProvider.class);
            }
        };
    }

    @Override
    public @Nullable Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        if (parameter.getRawType() == Caller.class) {
            return RequestParameters::caller;
        }
        if (parameter.getRawType() == Asked.class) {
            return request -> Asked.of(caller(request), request);
        }
        return parameter.getRawType() == Messages.class ? this::messages : null;
    }

    private static Caller caller(ContainerRequest request) {
        return (Caller) requireNonNull(request.getProperty(SignIn.CALLER), "not signed in");
    }

    private Messages messages(ContainerRequest request) {
        Optional<String> wanted = Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return texts.in(Texts.language(wanted));
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }
}
