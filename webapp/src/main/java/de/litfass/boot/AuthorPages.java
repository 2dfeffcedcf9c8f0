package de.litfass.boot;

import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.Header;
import de.litfass.delivery.Site;
import de.litfass.type.Problem;
import java.util.List;
import java.util.Optional;

/** What stands in place of the public pages on a machine for editors only: the way to the editor. */
record AuthorPages(String contextPath) implements Site {

    @Override
    public Optional<Answer> answer(DeliveryRequest request) {
        if (request.path().isEmpty() || request.path().equals("/")) {
            return Optional.of(Answer.empty(
                    302,
                    List.of(
                            new Header("Location", contextPath + "/editor/"),
                            new Header("Cache-Control", "no-store"))));
        }
        Problem problem = Problem.error("", "This machine shows no public pages.", "Editors go to /editor.");
        return Optional.of(JsonAnswers.refusal(404, "pathNotFound", problem));
    }
}
