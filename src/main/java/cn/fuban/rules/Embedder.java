package cn.fuban.rules;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Turns texts into vectors of length 1 whose scalar product says how close their meanings are. */
final class Embedder {
    /** What the model expects before a short question that is to find a passage. */
    private static final String TO_FIND_PASSAGES = "为这个句子生成表示以用于检索相关文章:";

    private final Path nativeFolder;
    private @Nullable EmbeddingModel model;

    /** @param nativeFolder a folder that may be written, for the tokenizer's native library */
    Embedder(Path nativeFolder) {
        this.nativeFolder = nativeFolder;
    }

    /** Loads the model now, so that the first question does not wait for it. */
    Embedder loaded() {
        model();
        return this;
    }

    /** The vector of a text in plain form. */
    float[] embed(String text) {
        return model().embed(text.isEmpty() ? "。" : text).content().vector();
    }

    /** The vector of a question that looks for passages. */
    float[] embedToFindPassages(String question) {
        return embed(TO_FIND_PASSAGES + question);
    }

    private synchronized EmbeddingModel model() {
        if (model == null) {
            System.setProperty("ENGINE_CACHE_DIR", nativeFolder.toAbsolutePath().toString());
            model = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
        }
        return model;
    }
}
