package cn.fuban.standing;

import java.util.List;

/**
 * How people speak of a duty.
 *
 * @param said the words that name it
 * @param todo what to say to the bot when it is done
 */
record Speech(List<String> said, String todo) {
    Speech {
        said = List.copyOf(said);
    }
}
