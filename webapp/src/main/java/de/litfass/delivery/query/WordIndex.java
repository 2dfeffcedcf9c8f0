package de.litfass.delivery.query;

import de.litfass.delivery.tree.PublicNode;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words in the text properties of rows, in memory. Whole words; capitals do not count, accents do. */
final class WordIndex {

    private static final String FIELD = "words";

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final IndexSearcher searcher;

    /** Reads the visible text of these rows; a row's document has its number. */
    WordIndex(List<PublicNode> rows) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (PublicNode row : rows) {
                    writer.addDocument(document(row));
                }
                writer.forceMerge(1);
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(PublicNode row) {
        Document document = new Document();
        row.properties().stream()
                .filter(name -> name.indexOf(':') < 0)
                .flatMap(name -> row.node().property(name).stream())
                .filter(value -> value.type() == ValueType.STRING)
                .flatMap(value -> value.texts().stream())
                .forEach(text -> document.add(new TextField(FIELD, text, Field.Store.NO)));
        return document;
    }

    /** The rows that have all the words. */
    BitSet rows(String words) {
        try {
            return searcher.search(new Words(FIELD, analyzer).all(words), new RowCollectors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
