package cn.fuban.presence;

/**
 * Who decides, and whose place that is.
 *
 * @param person the staff id of whoever decides
 * @param of the staff id of the one in whose place; the same when nobody is deputised for
 */
public record Deputy(String person, String of) {
    public boolean isActing() {
        return !person.equals(of);
    }
}
