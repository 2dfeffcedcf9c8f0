package de.litfass.delivery;

import de.litfass.delivery.json.Binaries;
import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import java.util.Map;

/** Asks a delivery as a client would. */
final class Asking {

    private PublishedSnapshot snapshot;
    private LightModules modules;
    private final Delivery delivery;

    Asking(PublishedSnapshot snapshot, LightModules modules) {
        this.snapshot = snapshot;
        this.modules = modules;
        this.delivery = new Delivery(() -> this.snapshot, () -> this.modules, Programme.settings(), Binaries.NONE);
    }

    static Asking programme() {
        return new Asking(Programme.snapshot(), Programme.modules());
    }

    Delivery delivery() {
        return delivery;
    }

    void publish(PublishedSnapshot next) {
        snapshot = next;
    }

    PublishedSnapshot snapshot() {
        return snapshot;
    }

    void define(LightModules next) {
        modules = next;
    }

    /** Asks below {@code /.rest/delivery/}. */
    Answer get(String pathAndQuery) {
        return ask("GET", "/.rest/delivery/" + pathAndQuery, Map.of());
    }

    Answer get(String pathAndQuery, Map<String, String> headers) {
        return ask("GET", "/.rest/delivery/" + pathAndQuery, headers);
    }

    Answer ask(String method, String pathAndQuery, Map<String, String> headers) {
        return delivery.answer(request(method, pathAndQuery, headers));
    }

    static DeliveryRequest request(String method, String pathAndQuery, Map<String, String> headers) {
        int mark = pathAndQuery.indexOf('?');
        String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
        String query = mark < 0 ? "" : pathAndQuery.substring(mark + 1);
        return new DeliveryRequest(method, path, query, name -> headers.getOrDefault(name, ""), false);
    }
}
