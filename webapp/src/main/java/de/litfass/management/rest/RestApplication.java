package de.litfass.management.rest;

import de.litfass.repository.ContentRepository;
import jakarta.ws.rs.container.DynamicFeature;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Makes a set of resources an API: with sign-in, JSON and refusals. */
public final class RestApplication {

    /** Jersey takes each resource for a provider first, and says so at every start. */
    private static final Logger NOISE = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private RestApplication() {}

    /** The servlet of these resources, which are constructed already. */
    public static RestServlet servlet(List<Object> resources, ContentRepository repository, Texts texts, URI baseUrl) {
        NOISE.setLevel(Level.SEVERE);
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
        resources.forEach(config::register);
        SignIn signIn = new SignIn(repository, texts);
        Membership membership = new Membership();
        DynamicFeature signInEverywhere = (method, context) -> {
            boolean open = method.getResourceMethod().isAnnotationPresent(WithoutSignIn.class);
            if (!open) {
                context.register(signIn);
            }
            if (!open && !method.getResourceMethod().isAnnotationPresent(WithoutGroup.class)) {
                context.register(membership);
            }
        };
        config.register(signInEverywhere)
                .register(new SameOrigin(baseUrl))
                .register(RequestParameters.binder(texts))
                .register(new CloseCaller())
                .register(new Errors())
                .register(new ErrorAnswers(texts))
                .register(new JsonReader(Contract.read(), texts))
                .register(new JsonWriter());
        return new RestServlet(config, texts);
    }
}
