package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import cn.fuban.directory.Role;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Who decides on an absence of somebody in one of these roles.
 *
 * @param days from how many to how many calendar days; without either for any length
 * @param say the message below {@code rules.route} that names them
 * @param unsaid whether the rules do not say it for these roles
 */
record Route(ArticleId article, Set<Role> roles, Days days, String say, boolean unsaid) {
    /** Both included. */
    record Days(int least, int most) {
        private static final Days ANY = new Days(0, Integer.MAX_VALUE);

        /** A length that is not known fits only what is for any length; a part of a day counts as a day. */
        private boolean hold(OptionalDouble length) {
            return length.isPresent()
                    ? Math.ceil(length.getAsDouble()) >= least && Math.ceil(length.getAsDouble()) <= most
                    : equals(ANY);
        }
    }

    boolean fits(Set<Role> own, OptionalDouble length) {
        return own.stream().anyMatch(roles::contains) && days.hold(length);
    }

    static List<Route> read(ConfigNode file, Citations citations) {
        return file.list("routes").stream()
                .flatMap(node -> citations.article(node, "article").stream().map(article -> of(node, article.id())))
                .toList();
    }

    private static Route of(ConfigNode node, ArticleId article) {
        Days days = new Days(
                node.has("leastDays") ? node.integer("leastDays") : 0,
                node.has("mostDays") ? node.integer("mostDays") : Integer.MAX_VALUE);
        Set<Role> roles = Set.copyOf(node.choices("roles", Role.class));
        return new Route(article, roles, days, node.text("say"), node.has("unsaid") && node.flag("unsaid"));
    }
}
