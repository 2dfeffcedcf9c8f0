package de.litfass.delivery;

import de.litfass.module.Page;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a page's HTML depends on: equal questions have equal pages.
 *
 * @param parameters the declared ones that were given
 * @param answers the entity tags of all answers that it shows, in the order of the page's questions
 * @param files stands for the module's files
 */
record PageQuestion(Page page, SortedMap<String, String> parameters, List<String> answers, int files)
        implements AnswerCache.Asked {

    @Override
    public long weight() {
        Stream<String> given = Stream.concat(parameters.keySet().stream(), parameters.values().stream());
        return AnswerCache.weight(Stream.concat(given, answers.stream()));
    }
}
