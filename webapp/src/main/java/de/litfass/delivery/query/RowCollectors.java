package de.litfass.delivery.query;

import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the numbers of all documents found, without scores. */
final class RowCollectors implements CollectorManager<RowCollectors.Rows, BitSet> {

    @Override
    public Rows newCollector() {
        return new Rows();
    }

    @Override
    public BitSet reduce(Collection<Rows> collectors) {
        BitSet all = new BitSet();
        collectors.forEach(collector -> all.or(collector.rows));
        return all;
    }

    static final class Rows extends SimpleCollector {

        private final BitSet rows = new BitSet();
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int document) {
            rows.set(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
