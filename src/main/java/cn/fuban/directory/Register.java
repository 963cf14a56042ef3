package cn.fuban.directory;

import cn.fuban.config.ConfigNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What files list under ids, with the place of each; a second use of an id is reported. */
final class Register<T> {
    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, ConfigNode> nodes = new LinkedHashMap<>();

    /** Adds an entry under the id that its node gives. */
    void add(ConfigNode node, T entry) {
        String id = node.text("id");
        ConfigNode earlier = nodes.putIfAbsent(id, node);
        if (earlier == null) {
            byId.put(id, entry);
        } else if (!id.isEmpty()) {
            node.problem("id", "id \"" + id + "\" is already used at " + earlier.place() + "; write another id");
        }
    }

    Map<String, T> byId() {
        return byId;
    }

    List<T> entries() {
        return List.copyOf(byId.values());
    }

    void forEach(BiConsumer<T, ConfigNode> action) {
        byId.forEach((id, entry) -> action.accept(entry, nodeOf(id)));
    }

    private ConfigNode nodeOf(String id) {
        ConfigNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("entry without place: " + id);
        }
        return node;
    }
}
