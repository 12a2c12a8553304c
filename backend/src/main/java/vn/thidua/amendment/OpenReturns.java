package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.decision.PaidBonuses;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardItem;

/** What an award owes back once it no longer stands: insignia, and the money where any was paid (Decree 152/2025/NĐ-CP, Article 58). */
@Singleton
class OpenReturns {

    static final String RETURN = "AWARD_RETURN";

    private final AwardReturns returns;
    private final AmendmentTerms terms;
    private final PaidBonuses bonuses;
    private final Obligations obligations;

    OpenReturns(AwardReturns returns, AmendmentTerms terms, PaidBonuses bonuses, Obligations obligations) {
        this.returns = returns;
        this.terms = terms;
        this.bonuses = bonuses;
        this.obligations = obligations;
    }

    void of(Amendment amendment, List<AmendmentLine> lines) {
        List<AwardItem> awards = lines.stream().map(AmendmentLine::award).toList();
        List<UUID> ids = awards.stream().map(AwardItem::id).toList();
        if (amendment.kind() == AmendmentKind.RESTORATION) {
            lift(ids);
        } else if (amendment.kind().takesBack()) {
            open(amendment, awards, ids);
        }
    }

    private void open(Amendment amendment, List<AwardItem> awards, List<UUID> ids) {
        LocalDate due = terms.dueOn(amendment.way(), AmendmentTermStep.RETURN, amendment.decidedOn());
        Map<UUID, PaidBonuses.Paid> paid = bonuses.of(ids);
        List<AwardReturns.Opening> openings = new ArrayList<>();
        ids.forEach(award -> {
            openings.add(new AwardReturns.Opening(award, ReturnedThing.INSIGNIA, null, amendment.unitId()));
            PaidBonuses.Paid money = paid.get(award);
            if (money == null || money.amount() == null || money.amount() > 0) {
                openings.add(new AwardReturns.Opening(
                        award,
                        ReturnedThing.MONEY,
                        money == null ? null : money.amount(),
                        money == null ? amendment.unitId() : money.payerId()));
            }
        });
        returns.open(amendment.id(), openings, due);
        obligations.openAll(awards.stream()
                .map(award -> new Debt(
                        RETURN,
                        SubjectType.AWARD,
                        award.id(),
                        award.recipient().name() + " · " + award.award().name(),
                        award.unit().id(),
                        Role.OFFICER,
                        amendment.unitId(),
                        due))
                .toList());
    }

    /** What a restoration finds outstanding is no longer owed. */
    private void lift(List<UUID> awards) {
        returns.lift(awards);
        obligations.cancelAll(SubjectType.AWARD, awards);
    }
}
