package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VectorFileTests {
    @Test
    void whatIsWrittenIsReadBackWithinEightBits() throws IOException {
        float[] vector = new float[512];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) Math.sin(i) / 16;
        }
        String key = VectorFile.key("一句话");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VectorFile.write(Map.of(key, vector), out);
        Map<String, float[]> read = VectorFile.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read).containsOnlyKeys(key);
        assertThat(read.get(key)).hasSize(512).satisfies(back -> {
            for (int i = 0; i < back.length; i++) {
                assertThat(back[i]).isCloseTo(vector[i], within(0.001f));
            }
        });
    }
}
