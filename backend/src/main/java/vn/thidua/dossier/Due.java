package vn.thidua.dossier;

import java.time.LocalDate;

/**
 * Until when something is owed.
 *
 * @param term by which; null where the day was set by hand
 */
record Due(LocalDate on, Term term) {

    static final Due NOTHING = new Due(null, null);
}
