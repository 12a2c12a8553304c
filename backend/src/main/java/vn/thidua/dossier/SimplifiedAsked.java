package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.problem.ViolationCode;

/**
 * The simplified procedure as a dossier asks for it.
 *
 * @param inLaw whether the law of the day knows its case for its kind of dossier
 */
record SimplifiedAsked(SimplifiedWay way, boolean inLaw) {

    void check(LocalDate on, List<Requirement.Finding> findings) {
        if (!inLaw) {
            findings.add(Requirement.CASE_IN_LAW.finding());
        }
        if (way.featOn() == null && way.reason() == SimplifiedReason.EXTRAORDINARY_FEAT) {
            findings.add(Requirement.HAS_FEAT.finding());
        }
        if (way.featOn() != null && way.featOn().isAfter(on)) {
            findings.add(Requirement.HAS_FEAT.as(ViolationCode.IN_THE_FUTURE));
        }
    }
}
