package cn.fuban.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What each feature counts, as fitted by {@code scripts/evaluate --fit}. */
final class Weights {
    private static final String FITTED = "/rules/weights.properties";

    private Weights() {}

    /**
     * The weights of one model, in the order of its features.
     *
     * @throws IllegalStateException if one is missing: the program was built wrongly
     */
    static <E extends Enum<E>> Row<E> of(Class<E> features) {
        Properties fitted = fitted();
        return new Row<>(Arrays.stream(features.getEnumConstants())
                .mapToDouble(feature -> {
                    String value = fitted.getProperty(key(feature));
                    if (value == null) {
                        throw new IllegalStateException("No weight for " + key(feature) + " in " + FITTED);
                    }
                    return Double.parseDouble(value);
                })
                .toArray());
    }

    static String key(Enum<?> feature) {
        String model = feature.getDeclaringClass().getSimpleName();
        return (model + "." + feature.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties fitted() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(FITTED), FITTED)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
