package cn.fuban.language;

/** What stands in the shape of a message for a kind of words whose own wording does not matter to what is wanted. */
public enum Tag {
    DAY('\uE000'),
    SPAN('\uE001'),
    TIME_OF_DAY('\uE002'),
    LENGTH('\uE003'),
    COUNT('\uE004'),
    COUNT_FROM_MEETING('\uE005'),
    OPEN_TIME('\uE006'),
    MEETING('\uE007'),
    NUMBERED_MEETING('\uE008'),
    OTHER_MEETING('\uE009'),
    ARTICLE('\uE00A'),
    NUMBER('\uE00B'),
    PERSON('\uE00C'),
    UNIT('\uE00D'),
    PLACE('\uE00E');

    private final char sign;

    Tag(char sign) {
        this.sign = sign;
    }

    /** A character of the private use area, so that a shape is an ordinary text. */
    public char sign() {
        return sign;
    }

    static Tag of(TimeExpression time) {
        if (time instanceof TimeExpression.Day) {
            return DAY;
        }
        if (time instanceof TimeExpression.Span) {
            return SPAN;
        }
        if (time instanceof TimeExpression.TimeOfDay) {
            return TIME_OF_DAY;
        }
        if (time instanceof TimeExpression.Length) {
            return LENGTH;
        }
        if (time instanceof TimeExpression.Count count) {
            return count.anchor() instanceof Anchor.Meeting ? COUNT_FROM_MEETING : COUNT;
        }
        return OPEN_TIME;
    }

    static Tag of(MeetingMention meeting) {
        if (meeting.kind() == null) {
            return OTHER_MEETING;
        }
        return meeting.number() == null ? MEETING : NUMBERED_MEETING;
    }
}
