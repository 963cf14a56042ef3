package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the intents declared in {@code intents}. */
final class IntentFiles {
    private IntentFiles() {}

    static List<Intent> read(ConfigFolder folder) {
        return folder.files("intents").stream()
                .flatMap(file -> file.list("intents").stream())
                .map(node -> intent(node, folder))
                .toList();
    }

    private static Intent intent(ConfigNode node, ConfigFolder folder) {
        String name = node.text("name");
        List<String> examples = new ArrayList<>(node.texts("examples"));
        if (examples.isEmpty()) {
            node.problem("intent \"" + name + "\" has no examples; write at least ten below \"examples\"");
        }
        List<String> except = node.texts("allRuleQuestionsExceptOf");
        if (!except.isEmpty()) {
            examples.addAll(RuleQuestions.read(folder, Set.copyOf(except)));
        }
        String reportedAs = node.optionalText("reportedAs").orElse(name);
        return new Intent(name, reportedAs, node.texts("patterns"), List.copyOf(examples));
    }
}
