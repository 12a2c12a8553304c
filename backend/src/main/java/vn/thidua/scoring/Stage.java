package vn.thidua.scoring;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;

/** Who gives points. */
@Schema(
        name = "ScoringStage",
        description = "Who gives points: the member itself, its peers, the cluster's meeting, the appraisal.")
enum Stage {
    SELF(Permission.SCORE_ENTER, RoundState.SELF, RoundState.CROSS),
    PEER(Permission.SCORE_ENTER, RoundState.CROSS),
    GROUP(Permission.SCORING_RUN, RoundState.MEETING),
    APPRAISAL(Permission.SCORE_APPRAISE, RoundState.APPRAISAL);

    private final Permission permission;
    private final Set<RoundState> open;

    Stage(Permission permission, RoundState first, RoundState... more) {
        this.permission = permission;
        this.open = EnumSet.of(first, more);
    }

    /** Over the unit that scores. */
    Permission permission() {
        return permission;
    }

    /** What comes after its day is taken as long as the next stage has not begun its work. */
    boolean isOpen(RoundState state) {
        return open.contains(state);
    }

    /** Whether each unit sends its own, or the step of the round takes them all. */
    boolean isSent() {
        return this == SELF || this == PEER;
    }

    /** The last day on which it is in time. */
    LocalDate dueOn(RoundDays days) {
        return switch (this) {
            case SELF -> days.selfBy();
            case PEER -> days.crossBy();
            case GROUP -> days.meetingOn();
            case APPRAISAL -> days.appraiseBy();
        };
    }
}
