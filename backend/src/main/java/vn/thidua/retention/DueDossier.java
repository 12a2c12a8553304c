package vn.thidua.retention;

import java.time.LocalDate;
import java.util.UUID;

/** A dossier whose time is over, and by which rule. */
record DueDossier(UUID dossierId, UUID ruleId, LocalDate keepUntil) implements Comparable<DueDossier> {

    @Override
    public int compareTo(DueDossier other) {
        return dossierId.compareTo(other.dossierId);
    }
}
