package cn.fuban.agenda;

import cn.fuban.store.Records;
import java.time.Instant;
import java.util.List;

/** Knows which meetings are planned; answered by the feature that plans them. */
public interface Gatherings {
    /** Planned meetings that have not begun, by their start. */
    List<Gathering> ahead(Instant now, Records records);
}
