package de.litfass.delivery.json;

import de.litfass.delivery.tree.Language;
import de.litfass.delivery.tree.PublicTree;
import de.litfass.delivery.tree.TypeMatch;
import de.litfass.module.DeliveryEndpoint;
import java.time.ZoneId;

/**
 * How one endpoint shows the content in one language.
 *
 * @param zone the zone in which dates of files are told
 */
public record View(
        DeliveryEndpoint endpoint,
        Language language,
        PublicTree tree,
        TypeMatch match,
        Links links,
        Binaries binaries,
        ZoneId zone) {}
