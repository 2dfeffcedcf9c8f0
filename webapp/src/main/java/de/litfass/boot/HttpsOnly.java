package de.litfass.boot;

import java.net.URI;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** Tells browsers to come by https only, where the public comes by https: encoded once, and the same for all answers. */
record HttpsOnly(boolean isOn) {

    static final String NAME = "Strict-Transport-Security";
    static final String VALUE = "max-age=63072000; includeSubDomains";

    private static final HttpField FIELD = new PreEncodedHttpField(NAME, VALUE);

    /** @param baseUrl the address for the public */
    static HttpsOnly at(URI baseUrl) {
        return new HttpsOnly("https".equals(baseUrl.getScheme()));
    }

    /** Tells it with that answer, once. */
    void tell(HttpFields.Mutable headers) {
        if (isOn) {
            headers.put(FIELD);
        }
    }
}
