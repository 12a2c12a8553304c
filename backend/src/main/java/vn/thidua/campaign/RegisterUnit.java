package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** A unit answers a campaign: it registers, with what it commits itself to, and so has done what the launch asked of it. */
@ApplicationScoped
class RegisterUnit {

    private final Campaigns campaigns;
    private final CampaignPages pages;
    private final Registrations registrations;
    private final CommitmentVersions versions;
    private final CommitmentDebts debts;
    private final RegistrationPages answers;
    private final CalledUnits called;
    private final Units units;
    private final Obligations obligations;
    private final Trail trail;
    private final Actor actor;
    private final BusinessClock clock;

    RegisterUnit(
            Campaigns campaigns,
            CampaignPages pages,
            Registrations registrations,
            CommitmentVersions versions,
            CommitmentDebts debts,
            RegistrationPages answers,
            CalledUnits called,
            Units units,
            Obligations obligations,
            Trail trail,
            Actor actor,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.registrations = registrations;
        this.versions = versions;
        this.debts = debts;
        this.answers = answers;
        this.called = called;
        this.units = units;
        this.obligations = obligations;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    RegistrationView register(UUID campaignId, RegistrationDraft draft) {
        pages.readable(campaignId);
        actor.require(Permission.REGISTRATION_MAKE, draft.unitId());
        Campaign campaign = locked(campaignId);
        campaign.requireOpenForRegistration();
        if (registrations.stands(campaignId, draft.unitId())) {
            throw Problem.of(ProblemCode.ALREADY_REGISTERED);
        }
        check(campaign, draft);
        Stamp stamp = new Stamp(actor.accountId(), clock.now());
        Registration registration = Registration.of(campaignId, draft, stamp);
        registrations.persistAndFlush(registration);
        versions.add(registration.id(), registration.versionNumber(), draft.commitments(), draft.note(), stamp);
        obligations.settle(LaunchCampaign.REGISTER, SubjectType.CAMPAIGN, campaignId, draft.unitId());
        debts.waiting(registration, campaign);
        trail.done(new Happening(
                "REGISTRATION_MADE",
                SubjectType.REGISTRATION,
                registration.id(),
                campaign.title(),
                draft.unitId(),
                Map.of("campaignId", campaignId, "commitments", draft.commitments())));
        return answers.view(registration.id());
    }

    /** Shared: many register at once, but none while the campaign is being closed. */
    private Campaign locked(UUID campaignId) {
        return campaigns
                .findByIdOptional(campaignId, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(Problem::notFound);
    }

    private void check(Campaign campaign, RegistrationDraft draft) {
        List<Violation> violations = new ArrayList<>();
        if (!units.inForce(draft.unitId(), clock.today())) {
            violations.add(Violation.at("/unitId", ViolationCode.NOT_IN_FORCE));
        } else if (!called.concerns(campaign.level(), campaign.unitId(), draft.unitId())) {
            violations.add(Violation.at("/unitId", ViolationCode.NOT_OF_THIS_KIND));
        }
        violations.addAll(CommitmentRule.violations(campaign, draft.commitments()));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
