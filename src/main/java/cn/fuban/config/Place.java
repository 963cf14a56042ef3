package cn.fuban.config;

/**
 * Where a value stands.
 *
 * @param file the file as a person finds it, with the folder of the configuration in front
 * @param line the line, counted from 1
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
