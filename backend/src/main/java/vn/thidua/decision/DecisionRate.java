package vn.thidua.decision;

import java.util.UUID;
import vn.thidua.register.EarlierTitle;
import vn.thidua.rulebook.AwardCategory;

/**
 * What of a line the award money follows from.
 *
 * @param framework of law that governs the award, by the day on which the dossier was submitted; null where none names who decides
 * @param frozen what the signed decision pays; null before
 */
record DecisionRate(DecisionLine line, AwardCategory category, String framework, Bonus frozen) {

    /** Titles of one nominee for one period: of these only the highest is paid. */
    EarlierTitle.Period period() {
        // A household is no record, by which another of its titles would be found: it stands alone.
        UUID holder = line.nominee().id() == null ? line.id() : line.nominee().id();
        return new EarlierTitle.Period(holder, line.year());
    }
}
