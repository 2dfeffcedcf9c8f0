package de.litfass.management;

import de.litfass.module.LightModules;
import de.litfass.publish.Checks;
import de.litfass.publish.Publishing;
import de.litfass.repository.ContentRepository;
import de.litfass.type.Messages;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What management needs of all that lies below it.
 *
 * @param modules the light modules in force; asked for each request
 * @param messages texts of light modules, plug-ins, publishing and content types, by language
 * @param baseUrl the address of the site, as people and browsers know it
 */
public record Services(
        ContentRepository repository,
        Publishing publishing,
        Checks checks,
        Supplier<LightModules> modules,
        Function<Locale, Messages> messages,
        URI baseUrl) {}
