package cn.fuban.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Vectors by the hash of their text, eight bits for each component. */
final class VectorFile {
    private static final int HASH_BYTES = 12;
    private static final int DIMENSIONS = 512;

    private VectorFile() {}

    /** What a text is kept under. */
    static String key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Map<String, float[]> read(InputStream in) throws IOException {
        Map<String, float[]> vectors = new LinkedHashMap<>();
        DataInputStream data = new DataInputStream(in);
        byte[] key = new byte[HASH_BYTES];
        byte[] components = new byte[DIMENSIONS];
        while (true) {
            try {
                data.readFully(key);
                float scale = data.readFloat();
                data.readFully(components);
                vectors.put(HexFormat.of().formatHex(key), scaled(components, scale));
            } catch (EOFException e) {
                return vectors;
            }
        }
    }

    static void write(Map<String, float[]> vectors, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
            float scale = largest(entry.getValue()) / Byte.MAX_VALUE;
            data.write(HexFormat.of().parseHex(entry.getKey()));
            data.writeFloat(scale);
            for (float component : entry.getValue()) {
                data.writeByte(Math.round(component / scale));
            }
        }
        data.flush();
    }

    private static float[] scaled(byte[] components, float scale) {
        float[] vector = new float[components.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = components[i] * scale;
        }
        return vector;
    }

    private static float largest(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest;
    }
}
