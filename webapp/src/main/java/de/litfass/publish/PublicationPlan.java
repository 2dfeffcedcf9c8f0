package de.litfass.publish;

import de.litfass.type.Content;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A publication thought through to the end, but not done.
 *
 * @param drafts what becomes public, folders before what lies in them; with what must come along
 * @param moved what is public already and only changes its path, because a folder above it moves
 * @param removed what ceases to be public
 * @param problems everything found; the plan can be done unless one of them stops it
 */
public record PublicationPlan(
        List<Draft> drafts, List<Content> moved, List<PublishedItem> removed, List<Problem> problems) {

    public PublicationPlan {
        drafts = List.copyOf(drafts);
        moved = List.copyOf(moved);
        removed = List.copyOf(removed);
        problems = List.copyOf(problems);
    }

    /** The problems that stop the publication. */
    public List<Problem> obstacles() {
        return problems.stream().filter(Problem::stops).toList();
    }

    /** All contents that become public or change their place, in order. */
    Stream<Content> contents() {
        return Stream.concat(drafts.stream().map(Draft::content), moved.stream());
    }

    List<PublicationLog.Mark> marks() {
        List<PublicationLog.Mark> marks = new ArrayList<>();
        drafts.forEach(draft -> marks.add(new PublicationLog.Mark.Public(draft.id(), draft.revision())));
        removed.forEach(item -> marks.add(new PublicationLog.Mark.NotPublic(item.id())));
        return marks;
    }

    static LogEntry.Change added(Content content, String hash) {
        return new LogEntry.Change(content.id(), content.workspace(), content.path(), Optional.of(hash));
    }

    static LogEntry.Change removed(PublishedItem item) {
        Content content = item.content();
        return new LogEntry.Change(item.id(), content.workspace(), content.path(), Optional.empty());
    }
}
