package cn.fuban.rules;

import cn.fuban.rules.Probe.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** BM25 over the probes, one field for each kind so that lengths and frequencies are those of its like. */
final class LexicalIndex {
    private static final int MOST_GRAMS = 400;

    private final IndexSearcher searcher;
    private final int size;

    LexicalIndex(List<Probe> probes) {
        this.size = probes.size();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(64);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Probe probe : probes) {
                Document document = new Document();
                String grams = String.join(" ", Grams.of(probe.text()));
                document.add(new TextField(probe.kind().name(), grams, Field.Store.NO));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.searcher = open(directory);
    }

    /** The share of the question's weight that each probe covers, 0 to 1, in the order of the probes. */
    float[] compare(String question) {
        Set<String> grams = new LinkedHashSet<>(Grams.of(question));
        float[] shares = new float[size];
        if (!grams.isEmpty()) {
            for (Kind kind : Kind.values()) {
                compare(kind, grams, shares);
            }
        }
        return shares;
    }

    private void compare(Kind kind, Set<String> grams, float[] shares) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double weight = 0;
        try {
            for (String gram : grams.stream().limit(MOST_GRAMS).toList()) {
                Term term = new Term(kind.name(), gram);
                query.add(new TermQuery(term), Occur.SHOULD);
                weight += weight(term);
            }
            for (ScoreDoc hit : searcher.search(query.build(), size).scoreDocs) {
                shares[hit.doc] = (float) (hit.score / weight);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double weight(Term term) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        int documents = Math.max(1, reader.getDocCount(term.field()));
        int containing = reader.docFreq(term);
        return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
    }

    private static IndexSearcher open(ByteBuffersDirectory directory) {
        try {
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
