package cn.fuban.meeting;

import cn.fuban.deadline.Deadlines;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When somebody is reminded of a duty. */
final class Stages {
    private final Deadlines deadlines;

    Stages(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The same counted by another calendar. */
    Stages by(WorkCalendar calendar) {
        return new Stages(deadlines.by(calendar));
    }

    /** All stages of a duty in order; whoever is given something to do hears of it at once. */
    List<Stage> of(Duty duty) {
        List<Stage> stages = new ArrayList<>();
        duty.assignment().ifPresent(given -> stages.add(new Stage(Stage.GIVEN, given.since())));
        for (int workdays : duty.definition().care().remind())
            stages.add(new Stage(Stage.morning(workdays), deadlines.morning(duty.due(), workdays)));
        List<Integer> steps = duty.definition().care().escalate();
        for (int step = 1; step <= steps.size(); step++)
            stages.add(new Stage(Stage.up(step), deadlines.morning(duty.due(), steps.get(step - 1))));
        stages.sort(Comparator.comparing(Stage::moment));
        return stages;
    }

    /** The stage that a duty has reached. Only that one speaks: what came before it is no longer worth saying. */
    Optional<Stage> reached(Duty duty, Instant now) {
        return of(duty).stream().filter(stage -> !stage.moment().isAfter(now)).reduce((earlier, later) -> later);
    }
}
