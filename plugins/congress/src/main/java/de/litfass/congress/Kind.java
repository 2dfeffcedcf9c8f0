package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of content that make a congress. */
enum Kind {
    CONGRESS("congresses", "kg:congress"),
    SESSION("sessions", "kg:session"),
    WORKSHOP("workshops", "kg:workshop"),
    SPEAKER("speakers", "kg:speaker"),
    FAQ("faqs", "kg:faq"),
    ORGANISATION("organisations", "kg:organisation"),
    VENUE("venues", "kg:venue"),
    ROOM("rooms", "kg:room"),
    CONTACT("contacts", "kg:contact");

    private final String workspace;
    private final String nodeType;

    Kind(String workspace, String nodeType) {
        this.workspace = workspace;
        this.nodeType = nodeType;
    }

    String workspace() {
        return workspace;
    }

    String nodeType() {
        return nodeType;
    }

    /** The kind of this content; none for folders and for what other modules keep. */
    static Optional<Kind> of(Content content) {
        return Arrays.stream(values()).filter(kind -> kind.has(content)).findFirst();
    }

    /** Whether the content is of this kind. */
    boolean has(Content content) {
        return content.workspace().equals(workspace) && content.node().type().equals(nodeType);
    }

    /** All content of this kind that would be public. */
    Stream<Content> in(Outlook outlook) {
        return outlook.in(workspace).filter(this::has);
    }

    /** The content of this kind with that identifier, if it would be public. */
    Optional<Content> find(Outlook outlook, String id) {
        return outlook.find(id).filter(this::has);
    }
}
