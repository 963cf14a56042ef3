package cn.fuban.supervision;

import cn.fuban.store.RecordType;
import java.time.LocalDate;

/**
 * A meeting that has ended: what comes from it, or is changed by it, can name it.
 *
 * @param kind the id of its kind
 * @param title such as 第45次常务会议
 */
record Sitting(String kind, int number, String title, LocalDate day) {
    static final RecordType<Sitting> TYPE = new RecordType<>("supervision-sittings", Sitting.class);

    static String id(String kind, int number) {
        return kind + "-" + number;
    }
}
