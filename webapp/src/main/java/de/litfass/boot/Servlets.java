package de.litfass.boot;

import de.litfass.management.Management;
import de.litfass.management.Services;
import de.litfass.management.editor.EditorFiles;
import de.litfass.management.editor.EditorServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.EnumSet;

/**
 * Everything of Litfass that is a servlet or a filter; the same under {@code java -jar} and on any other server. What
 * shall answer there is registered here.
 */
final class Servlets {

    private Servlets() {}

    /** Registers all servlets and filters of a server that is about to start. */
    static void register(ServletContext context, Litfass litfass) {
        FilterRegistration.Dynamic site =
                context.addFilter("site", new SiteFilter(litfass.site(context.getContextPath())));
        site.setAsyncSupported(true);
        site.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        if (litfass.options().role().edits()) {
            context.addServlet("editor", new EditorServlet(EditorFiles.found())).addMapping("/editor/*");
            ServletRegistration.Dynamic rest =
                    context.addServlet("rest", management(litfass).rest());
            rest.setLoadOnStartup(1);
            rest.addMapping("/.rest/*");
        }
        context.addServlet("nothing-here", new NothingHereServlet()).addMapping("/");
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
}
