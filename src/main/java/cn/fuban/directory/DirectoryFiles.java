package cn.fuban.directory;

import cn.fuban.config.ConfigFolder;
import java.util.List;

/** Reads units, people, leaders and groups. */
final class DirectoryFiles {
    private DirectoryFiles() {}

    static Directory read(ConfigFolder folder) {
        return new Directory(List.of(), List.of(), List.of(), List.of());
    }
}
