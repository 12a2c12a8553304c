package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** What the Standing Office owes about a submission: one thing at a time, by the term of the step that is next. */
@Singleton
class StateDuties {

    private final StateSubmissions submissions;
    private final StateTerms terms;
    private final Obligations obligations;

    StateDuties(StateSubmissions submissions, StateTerms terms, Obligations obligations) {
        this.submissions = submissions;
        this.terms = terms;
        this.obligations = obligations;
    }

    /** @param step whose term gives the day; null where no source gives one */
    void owe(StateSubmission submission, String kind, StateTermStep step) {
        submissions.flush();
        LocalDate due = step == null
                ? null
                : terms.dueOn(submissions.row(submission.id()).orElseThrow(), step);
        obligations.open(new Debt(
                kind,
                SubjectType.STATE_SUBMISSION,
                submission.id(),
                submission.label(),
                submission.unitId(),
                Role.STANDING_OFFICE,
                submission.unitId(),
                due));
    }

    void done(StateSubmission submission, String... kinds) {
        for (String kind : kinds) {
            obligations.settle(kind, SubjectType.STATE_SUBMISSION, submission.id());
        }
    }

    void noMore(StateSubmission submission) {
        obligations.cancel(SubjectType.STATE_SUBMISSION, submission.id());
    }
}
