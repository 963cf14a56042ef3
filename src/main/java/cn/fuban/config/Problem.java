package cn.fuban.config;

/**
 * Something that must be changed in the configuration before the bot can start.
 *
 * @param place where to change it
 * @param what what is wrong there, and what to write instead
 */
public record Problem(Place place, String what) {
    @Override
    public String toString() {
        return place + ": " + what;
    }
}
