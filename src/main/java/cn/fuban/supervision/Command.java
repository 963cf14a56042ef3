package cn.fuban.supervision;

import java.util.List;
import java.util.Optional;

/**
 * What was said about supervision.
 *
 * @param numbers of the items that were named by number
 * @param rest what was said beside the numbers
 * @param percent the progress that was named
 */
record Command(Act act, List<Integer> numbers, String rest, Optional<Integer> percent) {
    Optional<Integer> number() {
        return numbers.stream().findFirst();
    }
}
