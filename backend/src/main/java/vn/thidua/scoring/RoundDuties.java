package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** Who owes which scores by when. A peer's are settled when the last of its cards is sent. */
@Singleton
class RoundDuties {

    /** Wording under {@code obligation.KIND}. */
    static final String SELF = "SCORE_SELF";

    static final String CROSS = "SCORE_CROSS";
    static final String MEETING = "SCORE_MEETING";
    static final String APPRAISE = "SCORE_APPRAISE";

    private final Obligations obligations;
    private final Jdbi jdbi;

    RoundDuties(Obligations obligations, Jdbi jdbi) {
        this.obligations = obligations;
        this.jdbi = jdbi;
    }

    void opened(RoundRow round, Collection<UUID> members) {
        open(round, SELF, members, Role.OFFICER, round.days().selfBy());
    }

    void crossing(RoundRow round, Collection<UUID> scorers) {
        open(round, CROSS, scorers, Role.OFFICER, round.days().crossBy());
    }

    void meeting(RoundRow round) {
        if (round.lead() == null) {
            open(
                    round,
                    MEETING,
                    List.of(round.ministryId()),
                    Role.STANDING_OFFICE,
                    round.days().meetingOn());
        } else {
            open(
                    round,
                    MEETING,
                    List.of(round.lead().id()),
                    Role.CLUSTER_HEAD,
                    round.days().meetingOn());
        }
    }

    void appraising(RoundRow round) {
        settle(MEETING, round.id(), null);
        open(
                round,
                APPRAISE,
                List.of(round.ministryId()),
                Role.STANDING_OFFICE,
                round.days().appraiseBy());
    }

    void closed(UUID roundId) {
        settle(APPRAISE, roundId, null);
        obligations.cancel(SubjectType.SCORING_ROUND, roundId);
    }

    /** Who is not scored owes nothing any more. */
    void excused(UUID roundId, UUID unitId) {
        settle(SELF, roundId, unitId);
        settle(CROSS, roundId, unitId);
    }

    void planned(RoundRow round) {
        move(round, SELF, round.days().selfBy());
        move(round, CROSS, round.days().crossBy());
        move(round, MEETING, round.days().meetingOn());
    }

    /** What a unit owed at a stage: settled once nothing of it is open. */
    void sent(UUID roundId, Stage stage, UUID scorerId) {
        boolean open = jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from score_card where round_id = :round and stage = :stage and scorer_id = :scorer"
                                + " and state = 'OPEN')")
                .bind("round", roundId)
                .bind("stage", stage.name())
                .bind("scorer", scorerId)
                .mapTo(Boolean.class)
                .one());
        if (!open) {
            settle(stage == Stage.SELF ? SELF : CROSS, roundId, scorerId);
        }
    }

    void returned(RoundRow round, Stage stage, UUID scorerId) {
        open(round, stage == Stage.SELF ? SELF : CROSS, List.of(scorerId), Role.OFFICER, stage.dueOn(round.days()));
    }

    private void open(RoundRow round, String kind, Collection<UUID> debtors, Role role, LocalDate due) {
        obligations.openAll(debtors.stream()
                .map(debtor -> new Debt(
                        kind, SubjectType.SCORING_ROUND, round.id(), round.label(), debtor, role, round.home(), due))
                .toList());
    }

    private void settle(String kind, UUID roundId, UUID debtor) {
        obligations.settle(kind, SubjectType.SCORING_ROUND, roundId, debtor);
    }

    private void move(RoundRow round, String kind, LocalDate due) {
        obligations.move(kind, SubjectType.SCORING_ROUND, round.id(), round.label(), due);
    }
}
