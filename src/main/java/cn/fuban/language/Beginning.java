package cn.fuban.language;

import java.util.BitSet;

/**
 * The characters with which a phrase can begin, so that most phrases need not be tried at most places.
 *
 * @param empty whether the phrase can also be nothing at all
 */
record Beginning(BitSet characters, boolean empty) {
    static final Beginning NONE = new Beginning(new BitSet(), false);

    boolean isAt(String text, int at) {
        return empty || (at < text.length() && characters.get(text.charAt(at)));
    }

    Beginning or(Beginning other) {
        return new Beginning(union(other), empty || other.empty);
    }

    Beginning orNothing() {
        return new Beginning(characters, true);
    }

    /** For a phrase that is followed by another. */
    Beginning then(Beginning next) {
        return empty ? new Beginning(union(next), next.empty) : this;
    }

    private BitSet union(Beginning other) {
        BitSet union = (BitSet) characters.clone();
        union.or(other.characters);
        return union;
    }
}
