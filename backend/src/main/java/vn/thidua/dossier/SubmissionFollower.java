package vn.thidua.dossier;

import java.util.UUID;

/** What a floor above does when a dossier is submitted, in the same transaction. */
public interface SubmissionFollower {

    /** @param unitId whose dossier it is */
    void submitted(UUID unitId, DossierKind kind, int year);
}
