package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** V13: where registration is open there is an address to register at. */
final class RegistrationAddress implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.CONGRESS.has(content)) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        String status = content.node().text("registrationStatus").orElse("planned");
        List<Node> options = Stored.list(content.node(), "registrationOptions");
        return IntStream.range(0, options.size())
                .filter(index ->
                        options.get(index).text("status").orElse(status).equals("open"))
                .filter(index -> !options.get(index).text("url").orElse("").matches("https://\\S+"))
                .mapToObj(index -> problem(index, options.get(index), wording))
                .toList();
    }

    private static Problem problem(int index, Node option, Wording wording) {
        String name = option.text("label").orElse(String.valueOf(index + 1));
        String where = "registrationOptions/" + index + "/url";
        return option.text("url")
                .map(url -> wording.error(where, "registration.notHttps", name, url))
                .orElseGet(() -> wording.error(where, "registration.noAddress", name));
    }
}
