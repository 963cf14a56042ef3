package cn.fuban.config;

/**
 * A check that needs what several modules have read.
 *
 * <p>Every bean of this type is asked once, after all modules have read their files and before anything starts.
 */
@FunctionalInterface
public interface ConfigCheck {
    /** Adds what is wrong. */
    void check(Problems problems);
}
