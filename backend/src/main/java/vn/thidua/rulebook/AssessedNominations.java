package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Scope;
import vn.thidua.platform.UnitRef;

/** The nominations that units submitted, told by who keeps them: what a change of the rules is tried on. */
public interface AssessedNominations {

    /** Those of a year that lie in scope, by the day of their submission: few statements, however many there are. */
    List<Nominated> submitted(int year, Scope scope);

    /**
     * One of them.
     *
     * @param unit whose dossier it is
     * @param nomineeId of the person or unit; null of a household
     * @param nominee the name; null when whoever asks does not read dossiers of that unit
     * @param asOf the day of its submission, by which it is judged
     * @param receivedOn when it reached the body that appraises it; null when it has not, or that is not known
     */
    record Nominated(
            UUID id,
            UUID dossierId,
            String dossierNumber,
            UnitRef unit,
            NomineeKind kind,
            UUID nomineeId,
            String nominee,
            String award,
            int year,
            LocalDate asOf,
            LocalDate receivedOn) {}
}
