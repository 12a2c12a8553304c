package vn.thidua.profile;

import java.time.LocalDate;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.Initiative;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Leave;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.Research;
import vn.thidua.rulebook.fact.SectorService;

/** A fact as it stood on a day: what ended or was recognised later had not ended and was not recognised yet. */
record AsOf(LocalDate day) {

    Object of(Object fact) {
        return switch (fact) {
            case Discipline it -> new Discipline(it.id(), it.level(), it.decidedOn(), by(it.endedOn()));
            case Proceeding it ->
                new Proceeding(it.id(), it.kind(), it.openedOn(), by(it.closedOn()), it.signsOfViolation());
            case Leave it -> new Leave(it.id(), it.kind(), it.from(), by(it.to()));
            case Leadership it -> new Leadership(it.id(), it.position(), it.from(), by(it.to()));
            case SectorService it -> new SectorService(it.id(), it.inSector(), it.from(), by(it.to()));
            case Initiative it ->
                by(it.recognizedOn()) != null ? it : new Initiative(it.id(), it.year(), null, null, it.usedFor());
            case Research it ->
                by(it.acceptedOn()) != null ? it : new Research(it.id(), it.year(), null, null, it.usedFor());
            default -> fact;
        };
    }

    private LocalDate by(LocalDate date) {
        return date == null || date.isAfter(day) ? null : date;
    }
}
