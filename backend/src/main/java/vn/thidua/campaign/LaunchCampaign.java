package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Units;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The competent authority launches a campaign, and the units that it calls owe their registration. One that
 * responds to another is its unit's answer to that. */
@ApplicationScoped
class LaunchCampaign {

    static final String REGISTER = "CAMPAIGN_REGISTER";

    private final CampaignGate gate;
    private final CalledUnits called;
    private final Units units;
    private final Obligations obligations;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final CampaignSettings settings;
    private final Actor actor;

    LaunchCampaign(
            CampaignGate gate,
            CalledUnits called,
            Units units,
            Obligations obligations,
            WorkingCalendar calendar,
            BusinessClock clock,
            CampaignSettings settings,
            Actor actor) {
        this.gate = gate;
        this.called = called;
        this.units = units;
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
        this.actor = actor;
    }

    @Transactional
    CampaignView launch(UUID id, CampaignLaunch launch, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_LAUNCH, ifMatch);
        LocalDate on = launch.launchedOn() == null ? clock.today() : launch.launchedOn();
        String by = units.ref(campaign.unitId()).map(UnitRef::name).orElseThrow();
        campaign.launch(new Launch(by, on, launch.signMode(), actor.accountName(), launch.signerTitle()), gate.stamp());
        refuseFuture(on);
        obligations.settle(ProposeCampaign.LAUNCH, SubjectType.CAMPAIGN, id);
        if (campaign.parentId() != null) {
            obligations.settle(REGISTER, SubjectType.CAMPAIGN, campaign.parentId(), campaign.unitId());
        }
        int asked = call(campaign);
        return gate.leave(
                campaign,
                "CAMPAIGN_LAUNCHED",
                Map.of(
                        "launchedOn",
                        on,
                        "signMode",
                        launch.signMode(),
                        "signerTitle",
                        launch.signerTitle(),
                        "asked",
                        asked));
    }

    /** After the state was found right: in a wrong one the day does not matter. */
    private void refuseFuture(LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw Problem.invalid("/launchedOn", ViolationCode.OUT_OF_RANGE, "≤ " + clock.today());
        }
    }

    /** The term runs from the day that the units learn of it, also when the paper is older. */
    private int call(Campaign campaign) {
        LocalDate due = calendar.dueAfter(clock.today(), settings.registerWithinWorkingDays());
        List<Debt> debts = called.of(campaign.unitId(), clock.today()).stream()
                .map(unitId -> new Debt(
                                REGISTER,
                                SubjectType.CAMPAIGN,
                                campaign.id(),
                                campaign.title(),
                                unitId,
                                Role.OFFICER,
                                campaign.unitId(),
                                due)
                        .withRoomForMoreTime())
                .toList();
        obligations.openAll(debts);
        return debts.size();
    }
}
