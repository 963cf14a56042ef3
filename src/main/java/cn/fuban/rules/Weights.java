package cn.fuban.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * What each feature counts, as fitted by {@code scripts/evaluate --fit}.
 *
 * @param ranking which candidate a question is about
 * @param doubt whether the rules say it at all
 * @param sentences which sentence answers
 * @param bonds which further article is shown
 */
record Weights(Row<Feature> ranking, Row<Sign> doubt, Row<Trait> sentences, Row<Bond> bonds) {
    private static final String FITTED = "/rules/weights.properties";

    /**
     * Those that ship.
     *
     * @throws IllegalStateException if one is missing: the program was built wrongly
     */
    static Weights shipped() {
        return new Weights(of(Feature.class), of(Sign.class), of(Trait.class), of(Bond.class));
    }

    private static <E extends Enum<E>> Row<E> of(Class<E> features) {
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
