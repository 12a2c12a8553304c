package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Units;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.time.BusinessClock;

/** What the campaign's Standing Office owes to who commits itself: an answer. */
@Singleton
class CommitmentDebts {

    static final String CONFIRM = "REGISTRATION_CONFIRM";

    private final Obligations obligations;
    private final Units units;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final CampaignSettings settings;

    CommitmentDebts(
            Obligations obligations,
            Units units,
            WorkingCalendar calendar,
            BusinessClock clock,
            CampaignSettings settings) {
        this.obligations = obligations;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
    }

    /** One that waits already goes on waiting since then. */
    void waiting(Registration registration, Campaign campaign) {
        String unit = units.ref(registration.unitId()).map(UnitRef::name).orElseThrow();
        obligations.open(new Debt(
                CONFIRM,
                SubjectType.REGISTRATION,
                registration.id(),
                unit + " · " + campaign.title(),
                campaign.unitId(),
                Role.STANDING_OFFICE,
                registration.unitId(),
                calendar.dueAfter(clock.today(), settings.confirmWithinWorkingDays())));
    }

    void answered(UUID registrationId) {
        obligations.settle(CONFIRM, SubjectType.REGISTRATION, registrationId);
    }
}
