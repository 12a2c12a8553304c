package vn.thidua.sign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;
import vn.thidua.platform.text.ResourceText;

/** What may be worth a look: things that a file of SQL selects, what their share is set beside, and from when on there is a sign. */
@Schema(
        name = "SignKindCode",
        description =
                "LEADERS_SHARE: leaders' share of commendations beside their share of staff · ALL_PASS: every proposal passes · TURN_TAKING: the same few take turns ·"
                        + " NEAR_THRESHOLD: ballots close to what was needed · DEADLINE_SURGE: dossiers of the last days · SAME_INITIATIVE: works called alike in several"
                        + " dossiers · RELATIVES: one who signed for declared relatives.")
enum SignKind {
    LEADERS_SHARE(
            Permission.AWARD_READ,
            staff("100.0 * count(*) filter (where m.position_group <> 'STAFF') / count(*)"),
            "g.share - g.base >= :points"),
    ALL_PASS(Permission.DOSSIER_READ, null, "g.marked = g.total and g.total >= :cases"),
    TURN_TAKING(
            Permission.AWARD_READ,
            staff("100.0 * g.people / count(*)"),
            "g.share >= :share and g.spreads >= :years and g.base <= :people"),
    NEAR_THRESHOLD(Permission.COUNCIL_RESULT_READ, null, "g.marked >= :cases and g.share >= :share"),
    DEADLINE_SURGE(Permission.DOSSIER_READ, null, "g.share >= :share"),
    SAME_INITIATIVE(Permission.DOSSIER_READ, null, "g.spreads >= :dossiers"),
    RELATIVES(Permission.MEETING_READ, null, "true");

    private final Permission permission;
    private final String base;
    private final String raised;
    private final String things;

    SignKind(Permission permission, String base, String raised) {
        this.permission = permission;
        this.base = base == null ? "cast(null as numeric)" : base;
        this.raised = raised;
        this.things = ResourceText.of("/signs/" + name() + ".sql");
    }

    /** Over the staff of a group's unit and of all under it; nothing where they are too few. */
    private static String staff(String figure) {
        return "(select " + figure + " from membership m join unit_reach y on y.unit_id = m.unit_id"
                + " where y.root_id = g.unit_id and m.superseded_at is null and m.valid @> :day having count(*) >= :minimum)";
    }

    /** What whoever reads its things may read, beside reports. */
    Permission permission() {
        return permission;
    }

    /** Over a group {@code g}: what the share of marked things is set beside, in per cent; null where there is nothing. */
    String base() {
        return base;
    }

    /** That a group {@code g} is a sign, by the kind's thresholds. */
    String raised() {
        return raised;
    }

    /** A select of the things of {@code :year}. */
    String things() {
        return things;
    }
}
