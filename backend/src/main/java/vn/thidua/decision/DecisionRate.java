package vn.thidua.decision;

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
        return new EarlierTitle.Period(line.nominee().id(), line.year());
    }
}
