package de.litfass.delivery.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;

/** The words of {@code q} as a question to Lucene: all of them, in any order, phrases as they stand. */
final class Words {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

    private final String field;
    private final QueryBuilder builder;

    Words(String field, Analyzer analyzer) {
        this.field = field;
        this.builder = new QueryBuilder(analyzer);
    }

    /** The question for all words of that text. */
    Query all(String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            all.add(parts.group(1) == null ? word(parts.group(2)) : phrase(parts.group(1)), Occur.FILTER);
        }
        return all.build();
    }

    private Query word(String word) {
        String bare = word.replace("*", "").toLowerCase(Locale.ROOT);
        boolean open = word.startsWith("*");
        boolean prefix = word.endsWith("*");
        if (bare.isEmpty() || (!open && !prefix)) {
            return phrase(word);
        }
        String escaped = bare.replaceAll("([\\\\?])", "\\\\$1");
        return open
                ? new WildcardQuery(new Term(field, "*" + escaped + (prefix ? "*" : "")))
                : new PrefixQuery(new Term(field, bare));
    }

    private Query phrase(String text) {
        Query query = builder.createPhraseQuery(field, text);
        return query == null ? new MatchNoDocsQuery("no word in it") : query;
    }
}
