package cn.fuban.agenda;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Skill;
import java.util.List;

/** 我的事 for tests of the features that feed it. */
public final class TestAgenda {
    private TestAgenda() {}

    public static Skill skill(List<AgendaSource> sources, Messages messages) {
        return new AgendaSkill(sources, messages);
    }
}
