package de.litfass.management;

import de.litfass.management.accounts.AccountsResource;
import de.litfass.management.assets.AssetsResource;
import de.litfass.management.definitions.ContentTypesResource;
import de.litfass.management.definitions.DefinitionsResource;
import de.litfass.management.drafts.Desks;
import de.litfass.management.drafts.DraftsResource;
import de.litfass.management.magnolia.CommandsResource;
import de.litfass.management.magnolia.NodesResource;
import de.litfass.management.magnolia.PropertiesResource;
import de.litfass.management.publications.PublicationsResource;
import de.litfass.management.rest.RestApplication;
import de.litfass.management.rest.RestServlet;
import de.litfass.management.rest.SessionCookie;
import de.litfass.management.rest.Texts;
import de.litfass.management.session.MeResource;
import de.litfass.management.session.SignInResource;
import de.litfass.management.session.SignOutResource;
import de.litfass.management.start.StartResource;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;

/** The API that edits, put together. */
public final class Management {

    private static final int OTHER_FIELDS = 65_536;
    private static final int IN_MEMORY = 1 << 20;

    private final Services services;

    public Management(Services services) {
        this.services = services;
    }

    /** The servlet for {@code /.rest/*}. */
    public RestServlet rest() {
        Texts texts = new Texts(services.messages());
        return RestApplication.servlet(resources(), services.repository(), texts, services.baseUrl());
    }

    /** How the container shall take in forms with files for {@link #rest()}: never more than is wanted, large ones on disk. */
    public static MultipartConfigElement forms() {
        long most = AssetsResource.MOST_BYTES;
        return new MultipartConfigElement(System.getProperty("java.io.tmpdir"), most, most + OTHER_FIELDS, IN_MEMORY);
    }

    /** Every resource of the API, constructed here and nowhere else. */
    private List<Object> resources() {
        var repository = services.repository();
        SessionCookie cookie = new SessionCookie(services.baseUrl());
        Desks desks = new Desks(services.modules());
        return List.of(
                new SignInResource(repository, cookie),
                new SignOutResource(repository.accounts(), cookie),
                new MeResource(repository.accounts(), cookie),
                new AccountsResource(repository.accounts()),
                new ContentTypesResource(services.modules()),
                new DefinitionsResource(services.modules()),
                new NodesResource(services.modules(), repository.binaries()),
                new PropertiesResource(services.modules(), repository.binaries()),
                new CommandsResource(services.publishing()),
                new DraftsResource(desks, services.publishing()),
                new PublicationsResource(desks, services.publishing(), repository),
                new AssetsResource(desks, repository),
                new StartResource(desks));
    }
}
