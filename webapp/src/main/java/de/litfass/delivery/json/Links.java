package de.litfass.delivery.json;

import de.litfass.delivery.tree.Language;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The addresses that answers name.
 *
 * @param baseUrl scheme, host and context path, without a slash at the end
 * @param contextPath empty, or {@code /litfass}
 */
public record Links(String baseUrl, String contextPath) {

    /** The absolute address of a page; other languages than the default stand before its path. */
    String page(String path, Language language) {
        return baseUrl + pagePath(path, language);
    }

    /** The address of a page on this server. */
    String localPage(String path, Language language) {
        return contextPath + pagePath(path, language);
    }

    private static String pagePath(String path, Language language) {
        return encoded(language.pathPrefix() + path + ".html");
    }

    /** The address of a file on this server. */
    String asset(String id, String fileName) {
        return contextPath + assetPath(id, fileName);
    }

    /** The absolute address of a file; other languages stand before it too, as in Magnolia 6.2. */
    String completeAsset(String id, String fileName, Language language) {
        return baseUrl + language.pathPrefix() + assetPath(id, fileName);
    }

    private static String assetPath(String id, String fileName) {
        return encoded("/dam/jcr:" + id + "/" + fileName);
    }

    /** The address of a rendition that no theme defines: the file in its own size. */
    String rendition(String assetPath, String extension) {
        return contextPath + "/.imaging/default/dam" + encoded(assetPath + "/jcr:content." + extension);
    }

    /** Addresses go into attributes of rich text as they are: no quote may survive. */
    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString().replace("'", "%27");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path of an address: " + path, e);
        }
    }
}
