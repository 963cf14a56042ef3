package cn.fuban.supervision;

import cn.fuban.store.RecordType;
import java.util.List;

/**
 * Who has the card of an item, under the item's id.
 *
 * @param people their staff ids
 */
record Viewers(List<String> people) {
    static final RecordType<Viewers> TYPE = new RecordType<>("supervision-viewers", Viewers.class);

    Viewers {
        people = List.copyOf(people);
    }
}
