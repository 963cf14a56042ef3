package cn.fuban.rules;

/** One number for each constant of an enum: what was measured of one thing, or what each measure counts. */
final class Row<E extends Enum<E>> {
    private final double[] values;

    Row(Class<E> measures) {
        this(new double[measures.getEnumConstants().length]);
    }

    /** @param values in the order of the constants */
    Row(double[] values) {
        this.values = values;
    }

    @SuppressWarnings("EnumOrdinal") // a row is the array that the constants number
    double get(E measure) {
        return values[measure.ordinal()];
    }

    @SuppressWarnings("EnumOrdinal")
    void set(E measure, double value) {
        values[measure.ordinal()] = value;
    }

    void raise(E measure, double value) {
        set(measure, Math.max(get(measure), value));
    }

    /** The sum of all values, each times its weight. */
    double times(Row<E> weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights.values[i];
        }
        return sum;
    }

    double[] values() {
        return values;
    }
}
