/** A unit asks others for an opinion (征求意见, 会签): counted down for each, with what follows when nobody answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "config",
            "conversation",
            "deadline",
            "directory",
            "document",
            "language",
            "presence",
            "reminder",
            "store",
            "workcalendar"
        })
package cn.fuban.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
