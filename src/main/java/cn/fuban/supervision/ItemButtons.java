package cn.fuban.supervision;

import cn.fuban.directory.Role;
import cn.fuban.presence.Actor;
import java.util.List;
import java.util.Optional;

/** What somebody can do next with an item; at most two things, by the keys of their buttons. */
record ItemButtons(Rights rights) {
    List<String> of(Item item, Actor who) {
        if (item.waitsForTheMayor() && who.is(place -> place.is(Role.MAYOR))) return List.of("confirm", "refuse");
        boolean decides = rights.deciding(who, item).isEmpty();
        if (decides && item.schedule().asked().isPresent()) return List.of("extend", "deny");
        if (item.state() == State.VERIFYING && decides) return List.of("close", "return");
        if (item.state() == State.ESTABLISHED
                && rights.supervising(who, item.matter()).isEmpty()) return List.of("assign");
        boolean own = item.matter().isOf(who.person().unit().id().value());
        Optional<String> unit =
                rights.speaksFor(who, item).filter(one -> own && item.state().isOpen());
        if (unit.isEmpty()) return List.of();
        if (!item.isSignedBy(unit.get())) return List.of("sign");
        return unit.get().equals(item.matter().lead()) ? List.of("done") : List.of();
    }
}
