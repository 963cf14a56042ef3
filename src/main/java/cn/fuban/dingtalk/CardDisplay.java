package cn.fuban.dingtalk;

import cn.fuban.store.RecordType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What DingTalk shows of a card.
 *
 * @param faces by the id under which DingTalk knows what one audience was given
 * @param plain the ids of those that were given messages instead of a card
 */
record CardDisplay(Map<String, CardFace> faces, Set<String> plain) {
    static final RecordType<CardDisplay> DISPLAYS = new RecordType<>("card-displays", CardDisplay.class);
    static final CardDisplay NOTHING = new CardDisplay(Map.of(), Set.of());

    boolean shows(String track, CardFace face) {
        return face.equals(faces.get(track));
    }

    boolean knows(String track) {
        return faces.containsKey(track);
    }

    CardDisplay with(String track, CardFace face) {
        Map<String, CardFace> more = new TreeMap<>(faces);
        more.put(track, face);
        return new CardDisplay(more, plain);
    }

    CardDisplay plainly(String track, CardFace face) {
        Set<String> more = new TreeSet<>(plain);
        more.add(track);
        return new CardDisplay(with(track, face).faces(), more);
    }
}
