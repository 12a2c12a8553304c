package vn.thidua.dossier;

import java.util.UUID;

/** A term in working days that some text gives. */
record Term(UUID id, int workingDays) {

    /** For what. */
    enum Kind {
        VERIFY,
        SUPPLEMENT
    }
}
