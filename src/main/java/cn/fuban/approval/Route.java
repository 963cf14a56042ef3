package cn.fuban.approval;

import cn.fuban.config.ConfigNode;
import java.util.List;

/**
 * A way that something goes, as a file in {@code approvals} describes it.
 *
 * @param steps whose word it needs, in order; none where it is only reported
 * @param tells who is told at once when it stands
 * @param files who takes it into a register when it stands
 */
public record Route(String id, List<RouteStep> steps, List<Post> tells, List<Post> files) {
    /** One step: who, and what that one does. */
    public record RouteStep(Post by, Approval.Task task) {}

    /** Reads {@code id}, {@code steps}, {@code tells} and {@code files} of an entry. */
    public static Route read(ConfigNode node) {
        List<RouteStep> steps = node.list("steps").stream()
                .map(step -> new RouteStep(step.choice("by", Post.class), step.choice("task", Approval.Task.class)))
                .toList();
        return new Route(node.text("id"), steps, node.choices("tells", Post.class), node.choices("files", Post.class));
    }
}
