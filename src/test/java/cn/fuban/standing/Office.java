package cn.fuban.standing;

import cn.fuban.FeatureOffice;
import java.util.List;

/** An office with the skills of standing duties. */
final class Office extends FeatureOffice {
    /** A secretary. */
    static final String LI = "lisiyuan";

    static final String ZHOU = "zhouzhengming";
    static final String ZHANG = "zhangmingyuan";

    /** The head of the housing bureau (住建局) and its liaison. */
    static final String HEAD = "wanghaitao";

    static final String LIAISON = "xujia";

    private static final Shared<Office> SHARED = new Shared<>(Office::new);

    static Office on(String now) {
        return SHARED.on(now);
    }

    private Office() {
        StandingConfiguration beans = new StandingConfiguration();
        StandingDesk desk = beans.standingDesk(FOLDER, DIRECTORY, MESSAGES);
        DocumentReminders documents = beans.documentReminders(desk, FOLDER, HOURS, DISTRICT);
        open(
                List.of(
                        beans.standingReportSkill(desk, LANGUAGE),
                        beans.standingUndoSkill(desk),
                        beans.standingQuestionSkill(desk),
                        beans.standingListSkill(desk),
                        beans.standingImportSkill(desk, documents),
                        beans.documentSkill(desk, documents, LANGUAGE),
                        beans.documentQuestionSkill(desk)),
                List.of(beans.standingReminderOwner(desk, HOURS), documents));
    }
}
