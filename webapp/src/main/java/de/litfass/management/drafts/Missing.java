package de.litfass.management.drafts;

import de.litfass.management.rest.ProblemJson;
import de.litfass.publish.Draft;
import de.litfass.publish.DraftReader;
import de.litfass.publish.PublicationPlan;
import de.litfass.publish.PublishRequest;
import de.litfass.publish.Publishing;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.OpenPoint;
import de.litfass.type.Problem;
import de.litfass.type.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is still missing of an item: what its publication would refuse or remark, what is open, what is untranslated. */
record Missing(Desk desk, Publishing publishing) {

    /**
     * Drafts of a person who only asks what would happen: nobody needs the right to publish for that, and what is
     * referred to comes along.
     */
    private record Asking(DraftReader drafts) implements DraftReader {

        @Override
        public String user() {
            return drafts.user();
        }

        @Override
        public Optional<Draft> draft(String id) {
            return drafts.draft(id);
        }

        @Override
        public List<Draft> ancestors(Content content) {
            return drafts.ancestors(content);
        }

        @Override
        public boolean mayPublish(Content content) {
            return true;
        }

        @Override
        public boolean comeAlong() {
            return true;
        }
    }

    /** All of it, errors first. */
    List<ProblemJson> of(Draft draft) {
        PublishRequest request = PublishRequest.publish(List.of(draft.id()), "");
        PublicationPlan plan = publishing.preview(
                request, new Asking(desk.drafts()), desk.caller().messages());
        List<Problem> problems = new ArrayList<>(plan.problems());
        desk.types().of(draft.content()).ifPresent(type -> {
            problems.addAll(open(type, draft, problems));
            problems.addAll(new Untranslated(desk, type).of(draft.content()));
        });
        problems.sort((one, other) -> other.severity().compareTo(one.severity()));
        return new ToldProblems(desk).of(problems);
    }

    /** Open choices that no check speaks of. */
    private List<Problem> open(ContentType type, Draft draft, List<Problem> told) {
        Summaries summaries = desk.summaries();
        return OpenPoint.of(type, draft.content()).stream()
                .filter(point -> !point.isMissing())
                .map(point ->
                        new Problem(Severity.INFO, point.where(), summaries.open(type, point), "").under(draft.id()))
                .filter(point ->
                        told.stream().noneMatch(problem -> problem.where().equals(point.where())))
                .toList();
    }
}
