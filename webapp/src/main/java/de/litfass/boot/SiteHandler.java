package de.litfass.boot;

import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.Site;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Answers the public ahead of the servlets: an answer at hand on the thread that reads the socket, which costs about
 * what nginx needs for a file and a third of the way through a servlet; all else on another thread, where it may wait.
 */
final class SiteHandler extends Handler.Abstract {

    private final HttpsOnly httpsOnly;
    private volatile Site site;
    private volatile Optional<Handler> servlets = Optional.empty();

    /** @param first answers until there is another site */
    SiteHandler(Site first, HttpsOnly httpsOnly) {
        this.httpsOnly = httpsOnly;
        this.site = first;
    }

    /**
     * Answers from that site from now on.
     *
     * @param behind asked for what the site does not answer; started and stopped here
     */
    void serve(Site next, Handler behind) {
        behind.setServer(getServer());
        addBean(behind, true);
        LifeCycle.start(behind);
        servlets = Optional.of(behind);
        site = next;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Site now = site;
        httpsOnly.tell(response.getHeaders());
        Optional<Answer> known = now.known(question(request));
        if (known.isPresent()) {
            send(known.get(), response, callback);
        } else {
            request.getContext().execute(() -> work(now, request, response, callback));
        }
        return true;
    }

    private void work(Site now, Request request, Response response, Callback callback) {
        try {
            Optional<Answer> answer = now.answer(question(request));
            if (answer.isPresent()) {
                send(answer.get(), response, callback);
            } else if (servlets.isEmpty() || !servlets.get().handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private static DeliveryRequest question(Request request) {
        String query = request.getHttpURI().getQuery();
        return new DeliveryRequest(
                request.getMethod(),
                Optional.ofNullable(request.getHttpURI().getPath()).orElse("/"),
                query == null ? "" : query,
                name -> header(request, name),
                request.getLength() > 0 || request.getHeaders().contains("Transfer-Encoding"));
    }

    /** Asked several times for each request; hardly any has a header twice. */
    private static String header(Request request, String name) {
        String found = "";
        for (HttpField field : request.getHeaders()) {
            if (field.is(name)) {
                String value = field.getValue() == null ? "" : field.getValue();
                found = found.isEmpty() ? value : found + ", " + value;
            }
        }
        return found;
    }

    private static void send(Answer answer, Response response, Callback callback) {
        answer.form(EncodedAnswer.class, EncodedAnswer::new).send(response, callback);
    }
}
