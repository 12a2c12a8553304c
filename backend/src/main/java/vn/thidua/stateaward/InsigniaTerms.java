package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Until when the insignia of what was decided are to be handed over; empty where no text that was read gives a term. */
@Singleton
public class InsigniaTerms {

    private final StateSubmissions submissions;
    private final StateTerms terms;

    InsigniaTerms(StateSubmissions submissions, StateTerms terms) {
        this.submissions = submissions;
        this.terms = terms;
    }

    public Optional<StateTerm> of(UUID submissionId) {
        return submissions.row(submissionId).stream()
                .flatMap(row -> terms.of(row, Locale.of("vi")).stream())
                .filter(term -> term.step() == StateTermStep.HAND_OVER && term.dueOn() != null)
                .findFirst();
    }
}
