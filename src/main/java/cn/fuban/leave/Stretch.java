package cn.fuban.leave;

/**
 * A part of a sentence.
 *
 * @param start counted in signs of its outline
 * @param end exclusive
 */
record Stretch(int start, int end) {
    boolean isEmpty() {
        return end <= start;
    }

    boolean holds(int at) {
        return start <= at && at < end;
    }

    Stretch from(int later) {
        return new Stretch(later, end);
    }

    Stretch to(int earlier) {
        return new Stretch(start, earlier);
    }
}
