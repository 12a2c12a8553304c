package vn.thidua.amendment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardAmendment;
import vn.thidua.register.AwardStanding;
import vn.thidua.register.CorrectionEntry;
import vn.thidua.register.Register;
import vn.thidua.register.StandingChange;

/** What was decided enters the register, and what follows is owed, in the transaction of the decision. */
@Singleton
class EnterAmendment {

    private final Amendments amendments;
    private final Register register;
    private final OpenReturns openReturns;
    private final Trail trail;

    EnterAmendment(Amendments amendments, Register register, OpenReturns openReturns, Trail trail) {
        this.amendments = amendments;
        this.register = register;
        this.openReturns = openReturns;
        this.trail = trail;
    }

    /** @param lines as the register holds them until now */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(Amendment amendment, List<AmendmentLine> lines) {
        AwardAmendment by = amendment.asSource();
        if (amendment.kind() == AmendmentKind.CORRECTION) {
            amendments.freeze(lines);
            register.correct(lines.stream().flatMap(EnterAmendment::corrections).toList(), by);
        } else {
            register.change(lines.stream().map(line -> change(amendment, line)).toList(), by);
        }
        amendments.close(amendment.id());
        openReturns.of(amendment, lines);
        trail.done(lines.stream()
                .map(line -> new Happening(
                        happening(amendment.kind()),
                        SubjectType.AWARD,
                        line.award().id(),
                        line.award().recipient().name(),
                        line.award().unit().id(),
                        Map.of("amendmentId", amendment.id(), "number", by.number(), "decidedOn", by.decidedOn())))
                .toList());
    }

    private static String happening(AmendmentKind kind) {
        return switch (kind) {
            case CORRECTION -> "AWARD_CORRECTED";
            case PARTIAL_ANNULMENT -> "AWARD_ANNULLED";
            case REVOCATION -> "AWARD_REVOKED";
            case RESTORATION -> "AWARD_RESTORED";
        };
    }

    private static Stream<CorrectionEntry> corrections(AmendmentLine line) {
        return line.reads().from(Reading.of(line.award())).stream()
                .map(difference -> new CorrectionEntry(
                        line.award().id(),
                        difference.field(),
                        difference.was(),
                        difference.reads(),
                        line.award().decision().decidedOn()));
    }

    private static StandingChange change(Amendment amendment, AmendmentLine line) {
        return new StandingChange(
                line.award().id(),
                amendment.kind().takesBack() ? AwardStanding.REVOKED : AwardStanding.IN_FORCE,
                amendment.decidedOn(),
                amendment.title());
    }
}
