package cn.fuban.supervision;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where items come from (work:61 to work:63, work:68).
 *
 * @param name as staff read it
 * @param said the words that name it
 * @param meetings the ids of the kinds of meetings whose decisions it stands for
 */
record Source(String id, String name, Pattern said, List<String> meetings) {}
