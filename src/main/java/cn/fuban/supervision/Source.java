package cn.fuban.supervision;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where items come from (work:61 to work:63, work:68).
 *
 * @param name as staff read it
 * @param said the words that name it
 * @param meetings the ids of the kinds of meetings whose decisions it stands for
 * @param mayors the words that name an instruction of the mayor, which the mayor confirms
 */
record Source(String id, String name, Pattern said, List<String> meetings, List<String> mayors) {
    /** Whether these words, by which an item's source is called, name the mayor. */
    boolean isOfTheMayor(String words) {
        return mayors.stream().anyMatch(words::contains);
    }
}
