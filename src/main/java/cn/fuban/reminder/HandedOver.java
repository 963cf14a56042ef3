package cn.fuban.reminder;

import cn.fuban.presence.Absence;
import cn.fuban.store.RecordType;
import cn.fuban.store.Records;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody was not reminded of while away, because it went to whoever acted.
 *
 * @param titles what it was about, in the order in which it was sent
 */
public record HandedOver(List<String> titles) {
    /** By the id of the absence. */
    public static final RecordType<HandedOver> TYPE = new RecordType<>("handed-over", HandedOver.class);

    public HandedOver {
        titles = List.copyOf(titles);
    }

    /** What has been handed over during this absence. */
    public static HandedOver during(Absence absence, Records records) {
        return records.find(TYPE, absence.id()).orElse(new HandedOver(List.of()));
    }

    HandedOver and(String title) {
        return new HandedOver(
                Stream.concat(titles.stream(), Stream.of(title)).distinct().toList());
    }
}
