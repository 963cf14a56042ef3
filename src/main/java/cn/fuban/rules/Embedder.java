package cn.fuban.rules;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns texts into vectors of length 1 whose scalar product says how close their meanings are. */
final class Embedder {
    private final Path nativeFolder;
    private @Nullable Model model;

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

    private synchronized Model model() {
        if (model == null) {
            System.setProperty("ENGINE_CACHE_DIR", nativeFolder.toAbsolutePath().toString());
            model = new Model(Model.load());
        }
        return model;
    }

    /** The model in the jar, run by the thread that asks: several askers share the processors better than its own threads do. */
    private static final class Model extends AbstractInProcessEmbeddingModel {
        private static final String NAME = "/bge-small-zh-v1.5-q";

        private final OnnxBertBiEncoder encoder;

        private Model(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }

        private static OnnxBertBiEncoder load() {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                    InputStream network = open(".onnx");
                    InputStream tokenizer = open("-tokenizer.json")) {
                options.setIntraOpNumThreads(1);
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                OrtSession session = environment.createSession(network.readAllBytes(), options);
                return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (OrtException e) {
                throw new IllegalStateException("the model in the jar cannot be loaded", e);
            }
        }

        private static InputStream open(String ending) {
            return Objects.requireNonNull(
                    BgeSmallZhV15QuantizedEmbeddingModel.class.getResourceAsStream(NAME + ending), NAME + ending);
        }
    }
}
