package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.time.BusinessClock;

/** What is owed of a check: that the team makes it and verifies what was mended, and that the unit, or its heir, mends what was found. */
@Singleton
class CheckDuties {

    private static final String CHECK = "CAMPAIGN_CHECK";
    private static final String MEND = "CAMPAIGN_CHECK_MEND";
    private static final String VERIFY = "CAMPAIGN_CHECK_VERIFY";

    private final Obligations obligations;
    private final Heirs heirs;
    private final BusinessClock clock;

    CheckDuties(Obligations obligations, Heirs heirs, BusinessClock clock) {
        this.obligations = obligations;
        this.heirs = heirs;
        this.clock = clock;
    }

    void planned(Check check, Campaign campaign) {
        open(CHECK, check, campaign, check.teamUnitId(), check.unitId(), check.plannedOn());
    }

    void recorded(Check check, Campaign campaign) {
        obligations.settle(CHECK, SubjectType.CAMPAIGN_CHECK, check.id());
        if (check.mendBy() != null) {
            toMend(check, campaign);
        }
    }

    void answered(Check check, Campaign campaign) {
        obligations.settle(MEND, SubjectType.CAMPAIGN_CHECK, check.id());
        open(VERIFY, check, campaign, check.teamUnitId(), check.unitId(), null);
    }

    void verified(Check check) {
        obligations.settle(VERIFY, SubjectType.CAMPAIGN_CHECK, check.id());
    }

    void sentBack(Check check, Campaign campaign) {
        verified(check);
        toMend(check, campaign);
    }

    void ended(Collection<UUID> checkIds) {
        obligations.cancelAll(SubjectType.CAMPAIGN_CHECK, checkIds);
    }

    private void toMend(Check check, Campaign campaign) {
        UUID unit = heirs.livingCarrierOf(check.unitId(), clock.today());
        open(MEND, check, campaign, unit, check.teamUnitId(), check.mendBy());
    }

    private void open(String kind, Check check, Campaign campaign, UUID debtor, UUID creditor, LocalDate dueOn) {
        boolean ofOffice = debtor.equals(campaign.unitId());
        obligations.open(new Debt(
                kind,
                SubjectType.CAMPAIGN_CHECK,
                check.id(),
                campaign.title(),
                debtor,
                ofOffice ? Role.STANDING_OFFICE : Role.OFFICER,
                creditor,
                dueOn));
    }
}
