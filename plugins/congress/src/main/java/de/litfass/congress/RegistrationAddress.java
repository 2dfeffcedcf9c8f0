package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;

/** V13: where registration is open there is an address to register at. */
final class RegistrationAddress implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.CONGRESS.has(content)) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        String status = content.node().text("registrationStatus").orElse("planned");
        return Stored.list(content.node(), "registrationOptions").stream()
                .filter(option -> option.text("status").orElse(status).equals("open"))
                .filter(option -> !option.text("url").orElse("").matches("https://\\S+"))
                .map(option -> problem(option, wording))
                .toList();
    }

    private static Problem problem(Node option, Wording wording) {
        String name = option.text("label").orElse(option.name());
        String where = "registrationOptions/" + option.name() + "/url";
        return option.text("url")
                .map(url -> wording.error(where, "registration.notHttps", name, url))
                .orElseGet(() -> wording.error(where, "registration.noAddress", name));
    }
}
