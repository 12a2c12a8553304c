package vn.thidua.profile;

import java.time.LocalDate;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Leave;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.Rating;
import vn.thidua.rulebook.fact.SectorService;
import vn.thidua.rulebook.fact.Work;

/**
 * When a fact was true.
 *
 * @param year null of a kind that has none
 * @param from the first day
 * @param to the last day; null while it lasts
 */
record FactSpan(Integer year, LocalDate from, LocalDate to) {

    static FactSpan of(Object value) {
        return switch (value) {
            case Rating it -> ofYear(it.year());
            case Work it -> ofYear(it.year());
            case Achievement it -> ofYear(it.year());
            case ClusterPlace it -> ofYear(it.year());
            case MemberCount it -> new FactSpan(it.year(), it.countedOn(), null);
            case Recruitment it -> new FactSpan(null, it.recruitedOn(), null);
            case Discipline it -> new FactSpan(null, it.decidedOn(), it.endedOn());
            case Proceeding it -> new FactSpan(null, it.openedOn(), it.closedOn());
            case Leave it -> new FactSpan(null, it.from(), it.to());
            case Leadership it -> new FactSpan(null, it.from(), it.to());
            case SectorService it -> new FactSpan(null, it.from(), it.to());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    private static FactSpan ofYear(int year) {
        return new FactSpan(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The first day not included, as the database keeps it; null while it lasts. */
    LocalDate until() {
        return to == null ? null : to.plusDays(1);
    }
}
