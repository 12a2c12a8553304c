package vn.thidua.council;

import static vn.thidua.council.MeetingAction.ATTEND;
import static vn.thidua.council.MeetingAction.BEGIN;
import static vn.thidua.council.MeetingAction.BREAK_OFF_VOTE;
import static vn.thidua.council.MeetingAction.CALL_VOTE;
import static vn.thidua.council.MeetingAction.CANCEL;
import static vn.thidua.council.MeetingAction.CONCLUDE;
import static vn.thidua.council.MeetingAction.CONVENE;
import static vn.thidua.council.MeetingAction.COUNT_VOTE;
import static vn.thidua.council.MeetingAction.EDIT;
import static vn.thidua.council.MeetingAction.SIGN_MINUTES;
import static vn.thidua.council.MeetingAction.WRITE_MINUTES;
import static vn.thidua.council.MeetingState.CANCELLED;
import static vn.thidua.council.MeetingState.CONCLUDED;
import static vn.thidua.council.MeetingState.CONVENED;
import static vn.thidua.council.MeetingState.IN_SESSION;
import static vn.thidua.council.MeetingState.PLANNED;
import static vn.thidua.council.MeetingState.VOTED;
import static vn.thidua.council.MeetingState.VOTING;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.lifecycle.Permit;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a meeting. */
final class MeetingLifecycle {

    /** Who does these is looked at by seat, not by role. */
    static final Permit SIGNS = () -> "(Chair and secretary, by their seats)";

    private static final Permit BY_SEAT = () -> "(whoever presides, by the seat)";

    private static final Permit BY_SIGNATURES = () -> "(the second signature)";

    private static final Condition<MeetingFacts> HAS_CASES =
            new Condition<>("MEETING_HAS_CASES", facts -> facts.cases() > 0, Violation.at("", ViolationCode.REQUIRED));
    private static final Condition<MeetingFacts> QUORUM = new Condition<>(
            "MEETING_QUORUM", MeetingFacts::hasQuorum, Violation.at("/attendance", ViolationCode.NOT_READY));
    private static final Condition<MeetingFacts> HAS_MINUTES = new Condition<>(
            "MEETING_HAS_MINUTES", MeetingFacts::hasMinutes, Violation.at("/minutes", ViolationCode.REQUIRED));

    static final Lifecycle<MeetingState, MeetingAction, MeetingFacts> LIFECYCLE =
            Lifecycle.<MeetingState, MeetingAction, MeetingFacts>named("MEETING")
                    .step(EnumSet.of(PLANNED, CONVENED), EDIT, null, Permission.MEETING_KEEP)
                    .step(PLANNED, CONVENE, CONVENED, Permission.MEETING_KEEP, HAS_CASES)
                    .step(EnumSet.of(CONVENED, IN_SESSION), ATTEND, null, Permission.MEETING_KEEP)
                    .step(CONVENED, BEGIN, IN_SESSION, Permission.MEETING_KEEP, HAS_CASES, QUORUM)
                    .step(IN_SESSION, CALL_VOTE, VOTING, Permission.MEETING_KEEP, HAS_CASES, QUORUM)
                    .step(VOTING, BREAK_OFF_VOTE, IN_SESSION, BY_SEAT)
                    .step(VOTING, COUNT_VOTE, VOTED, BY_SEAT)
                    .step(VOTED, WRITE_MINUTES, null, Permission.MEETING_KEEP)
                    .step(VOTED, SIGN_MINUTES, null, SIGNS, HAS_MINUTES)
                    .step(VOTED, CONCLUDE, CONCLUDED, BY_SIGNATURES)
                    .step(EnumSet.of(PLANNED, CONVENED, IN_SESSION), CANCEL, CANCELLED, Permission.MEETING_KEEP)
                    .build();

    private MeetingLifecycle() {}
}
