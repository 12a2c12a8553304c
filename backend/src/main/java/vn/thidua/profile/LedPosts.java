package vn.thidua.profile;

import java.util.Map;
import java.util.Optional;
import vn.thidua.organization.HeldPost;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.fact.LeaderPosition;
import vn.thidua.rulebook.fact.Leadership;

/**
 * Posts of leadership that a membership tells for certain: those that the law itself names, by the very words of the position and the kind of the unit. What is
 * «equal to» one of them (cục trưởng, viện trưởng, …) is not for us to say: somebody records it as a fact, with the paper that says so.
 */
final class LedPosts {

    private static final Map<String, LeaderPosition> MINISTRY =
            Map.of("Bộ trưởng", LeaderPosition.MINISTER, "Thứ trưởng", LeaderPosition.DEPUTY_MINISTER);
    private static final Map<String, LeaderPosition> GENERAL_DEPARTMENT = Map.of(
            "Tổng cục trưởng", LeaderPosition.GENERAL_DEPARTMENT_HEAD,
            "Phó Tổng cục trưởng", LeaderPosition.GENERAL_DEPARTMENT_DEPUTY);
    private static final Map<String, LeaderPosition> DEPARTMENT =
            Map.of("Vụ trưởng", LeaderPosition.DEPARTMENT_HEAD, "Phó Vụ trưởng", LeaderPosition.DEPARTMENT_DEPUTY);

    private LedPosts() {}

    static Optional<Leadership> of(HeldPost post) {
        return Optional.ofNullable(posts(post).get(post.position()))
                .map(position -> new Leadership(post.id(), position, post.from(), post.to()));
    }

    /** A vụ within a general department is not a vụ of the ministry. */
    private static Map<String, LeaderPosition> posts(HeldPost post) {
        return switch (post.kind()) {
            case MINISTRY -> MINISTRY;
            case GENERAL_DEPARTMENT -> GENERAL_DEPARTMENT;
            case DEPARTMENT -> post.parentKind() == UnitKind.MINISTRY ? DEPARTMENT : Map.of();
            default -> Map.of();
        };
    }
}
