package de.litfass.management.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.rest.Contract;
import de.litfass.module.DeliveryEndpoint;
import de.litfass.module.LightModules;
import de.litfass.type.ContentType;
import java.util.List;

/** The whole OpenAPI 3.1 document. */
final class ApiDocument {

    private ApiDocument() {}

    /** The contract with a path for each call of each delivery endpoint that can answer, and a schema for each type. */
    static ObjectNode of(LightModules modules, String baseUrl) {
        ObjectNode document = Contract.read().document();
        document.putArray("servers").addObject().put("url", baseUrl);
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        ObjectNode paths = (ObjectNode) document.get("paths");
        for (DeliveryEndpoint endpoint : modules.endpoints()) {
            List<ContentType> types = types(modules, endpoint);
            if (endpoint.workspace().isPresent()) {
                types.forEach(type -> schemas.set(ItemSchema.name(type), ItemSchema.of(type)));
                new EndpointPaths(endpoint, types).addTo(paths);
            }
        }
        schemas.set(ItemSchema.NODE, ItemSchema.node());
        return document;
    }

    /** The content types whose items an endpoint delivers. */
    private static List<ContentType> types(LightModules modules, DeliveryEndpoint endpoint) {
        return modules.types().types().stream()
                .filter(type ->
                        endpoint.workspace().filter(type.workspace()::equals).isPresent())
                .filter(type -> endpoint.nodeTypes().stream()
                        .anyMatch(name -> name.equals(type.nodeType()) || name.equals("mgnl:content")))
                .toList();
    }
}
