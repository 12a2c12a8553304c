package vn.thidua.complaint;

import static vn.thidua.complaint.ComplaintState.ACCEPTED;
import static vn.thidua.complaint.ComplaintState.ANSWERED;
import static vn.thidua.complaint.ComplaintState.ASSIGNED;
import static vn.thidua.complaint.ComplaintState.DECLINED;
import static vn.thidua.complaint.ComplaintState.RECEIVED;
import static vn.thidua.complaint.ComplaintState.VERIFIED;
import static vn.thidua.complaint.ComplaintState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a complaint. */
final class ComplaintLifecycle {

    /** Not settled: these hold. */
    static final Set<ComplaintState> OPEN = EnumSet.of(RECEIVED, ACCEPTED, ASSIGNED, VERIFIED);

    private static final Condition<ComplaintCase> FIRST_ROUND = new Condition<>(
            "COMPLAINT_FIRST_ROUND", of -> of.round() == 1, Violation.at("/reason", ViolationCode.NOT_READY));

    private static final Condition<ComplaintCase> FOUND_RIGHT = new Condition<>(
            "COMPLAINT_FOUND_RIGHT",
            of -> of.finding() != ComplaintFinding.WRONG,
            Violation.at("/reference", ViolationCode.NOT_OF_THIS_KIND));

    static final Lifecycle<ComplaintState, ComplaintAction, ComplaintCase> LIFECYCLE =
            Lifecycle.<ComplaintState, ComplaintAction, ComplaintCase>named("COMPLAINT")
                    .step(RECEIVED, ComplaintAction.ACCEPT, ACCEPTED, Permission.COMPLAINT_KEEP)
                    .step(RECEIVED, ComplaintAction.DECLINE, DECLINED, Permission.COMPLAINT_KEEP)
                    .step(EnumSet.of(ACCEPTED, ASSIGNED), ComplaintAction.ASSIGN, ASSIGNED, Permission.COMPLAINT_KEEP)
                    .step(ASSIGNED, ComplaintAction.VERIFY, VERIFIED, Permission.COMPLAINT_KEEP)
                    .step(VERIFIED, ComplaintAction.ANSWER, ANSWERED, Permission.COMPLAINT_KEEP)
                    .step(
                            EnumSet.of(ANSWERED, DECLINED),
                            ComplaintAction.REOPEN,
                            RECEIVED,
                            Permission.COMPLAINT_KEEP,
                            FIRST_ROUND)
                    .step(EnumSet.copyOf(OPEN), ComplaintAction.WITHDRAW, WITHDRAWN, Permission.COMPLAINT_KEEP)
                    .step(ANSWERED, ComplaintAction.LINK_AMENDMENT, null, Permission.COMPLAINT_KEEP, FOUND_RIGHT)
                    .build();

    private ComplaintLifecycle() {}
}
