package de.litfass.delivery;

import de.litfass.delivery.query.DeliveryQuery;
import de.litfass.delivery.tree.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer depends on, besides the definitions: equal questions have equal answers.
 *
 * @param endpoint its path
 * @param query only where the target is one
 * @param byHeader whether {@code Accept-Language} chose the language
 * @param versions of all workspaces that the answer may use
 */
record Question(
        String endpoint,
        Target target,
        Optional<DeliveryQuery> query,
        Language language,
        boolean byHeader,
        List<Long> versions)
        implements AnswerCache.Asked {

    private static final long AROUND_A_VERSION = 24;

    @Override
    public long weight() {
        Stream<String> asked = query.stream().flatMap(DeliveryQuery::texts);
        return AnswerCache.weight(Stream.concat(Stream.of(endpoint, target.toString()), asked))
                + AROUND_A_VERSION * versions.size();
    }

    /** The one spelling that stands for the question in entity tags; versions do not count. */
    String canonical() {
        return String.join(
                "\n",
                endpoint,
                target.toString(),
                query.map(DeliveryQuery::canonical).orElse(""),
                language.tag());
    }
}
