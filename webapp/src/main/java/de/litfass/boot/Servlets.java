package de.litfass.boot;

import de.litfass.delivery.AssetFilter;
import de.litfass.delivery.Assets;
import de.litfass.delivery.DeliveryFilter;
import de.litfass.delivery.Site;
import de.litfass.management.Management;
import de.litfass.management.Services;
import de.litfass.management.editor.EditorFiles;
import de.litfass.management.editor.EditorServlet;
import de.litfass.management.openapi.OpenApiServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.EnumSet;

/**
 * Everything of Litfass that is a servlet or a filter; the same under {@code java -jar} and on any other server. What
 * shall answer there is registered here.
 */
final class Servlets {

    /** The largest body of a request that is no upload. */
    static final int LARGEST_BODY = 1 << 20;

    private final ServletContext context;

    private Servlets(ServletContext context) {
        this.context = context;
    }

    /** Registers all servlets and filters of a context that is about to start. */
    static void register(ServletContext context, Litfass litfass, Site site, Assets assets) {
        Servlets servlets = new Servlets(context);
        servlets.filter(
                "safeguard", new Safeguard(HttpsOnly.at(litfass.options().baseUrl())));
        servlets.filter("site", new DeliveryFilter(site));
        servlets.filter("assets", new AssetFilter(assets));
        servlets.filter("body-limit", new BodyLimit(LARGEST_BODY));
        if (litfass.options().role().edits()) {
            servlets.editing(litfass);
        }
        String baseUrl = litfass.options().baseUrl().toString();
        context.addServlet("openapi", new OpenApiServlet(litfass.modules(), baseUrl))
                .addMapping("/openapi");
        context.addServlet("nothing-here", new NothingHereServlet()).addMapping("/");
    }

    /** What only a machine for editors has. */
    private void editing(Litfass litfass) {
        ServletRegistration.Dynamic rest =
                context.addServlet("rest", management(litfass).rest());
        rest.setLoadOnStartup(1);
        rest.setMultipartConfig(Management.forms());
        rest.addMapping("/.rest/*");
        context.addServlet("editor", new EditorServlet(EditorFiles.found())).addMapping("/editor/*");
    }

    private static Management management(Litfass litfass) {
        return new Management(new Services(
                litfass.repository(),
                litfass.publishing(),
                litfass.checks(),
                litfass.modules(),
                litfass::messages,
                litfass.options().baseUrl()));
    }

    private void filter(String name, Filter filter) {
        FilterRegistration.Dynamic registration = context.addFilter(name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }
}
