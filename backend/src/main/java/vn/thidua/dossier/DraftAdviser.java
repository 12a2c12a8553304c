package vn.thidua.dossier;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.rulebook.AwardRef;

/** What a floor above has to say of a dossier that is being written. It warns; what hinders is a {@link Problem} of the step itself. */
public interface DraftAdviser {

    /**
     * A nomination that the draft asks for.
     *
     * @param collectiveId null for a person's
     */
    record Asked(UUID nominationId, NomineeView nominee, AwardRef award, UUID collectiveId) {

        public String awardCode() {
            return award.code();
        }
    }

    /** The draft as far as it is told. */
    record Draft(UUID dossierId, UUID unitId, int year, List<Asked> asked) {}

    List<AdviceView> advise(Draft draft, Locale locale);
}
