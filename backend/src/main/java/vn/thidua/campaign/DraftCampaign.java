package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.directive.Directives;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Begins a campaign, rewrites it while it is a draft, or lets it go. */
@ApplicationScoped
class DraftCampaign {

    private final Campaigns campaigns;
    private final CampaignGate gate;
    private final ParentRule parents;
    private final Units units;
    private final Directives directives;
    private final Actor actor;
    private final BusinessClock clock;

    DraftCampaign(
            Campaigns campaigns,
            CampaignGate gate,
            ParentRule parents,
            Units units,
            Directives directives,
            Actor actor,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.gate = gate;
        this.parents = parents;
        this.units = units;
        this.directives = directives;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    CampaignView begin(CampaignDraft draft) {
        actor.require(Permission.CAMPAIGN_DRAFT, draft.unitId());
        check(draft);
        Campaign campaign = Campaign.draft(draft, gate.stamp());
        campaigns.persist(campaign);
        return gate.leave(campaign, "CAMPAIGN_DRAFTED", Map.of("level", draft.level()));
    }

    @Transactional
    CampaignView revise(UUID id, CampaignDraft draft, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_DRAFT, ifMatch);
        actor.require(Permission.CAMPAIGN_DRAFT, draft.unitId());
        campaign.requireDraft();
        check(draft);
        campaign.revise(draft, gate.stamp());
        return gate.leave(campaign, "CAMPAIGN_REVISED", Map.of("level", draft.level()));
    }

    @Transactional
    CampaignView discard(UUID id, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_DRAFT, ifMatch);
        campaign.discard(gate.stamp());
        return gate.leave(campaign, "CAMPAIGN_DISCARDED", Map.of());
    }

    private static void checkPhases(List<Phase> phases, List<Violation> violations) {
        boolean summingUp = false;
        for (int place = 0; place < phases.size(); place++) {
            Phase phase = phases.get(place);
            if (phase.startsOn() != null
                    && phase.endsOn() != null
                    && phase.endsOn().isBefore(phase.startsOn())) {
                violations.add(Violation.at("/phases/" + place + "/endsOn", ViolationCode.ENDS_BEFORE_START));
            }
            if (phase.kind() == PhaseKind.SUMMING_UP && summingUp) {
                violations.add(Violation.at("/phases/" + place + "/kind", ViolationCode.DUPLICATE));
            }
            summingUp |= phase.kind() == PhaseKind.SUMMING_UP;
        }
    }

    private void check(CampaignDraft draft) {
        List<Violation> violations = new ArrayList<>();
        if (draft.startsOn() != null && draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            violations.add(Violation.at("/endsOn", ViolationCode.ENDS_BEFORE_START));
        }
        if (!units.inForce(draft.unitId(), clock.today())) {
            violations.add(Violation.at("/unitId", ViolationCode.NOT_IN_FORCE));
        }
        if (draft.directiveId() != null && directives.ref(draft.directiveId()).isEmpty()) {
            violations.add(Violation.at("/directiveId", ViolationCode.NOT_FOUND));
        }
        Optional<Violation> parent = parents.violation(draft.parentId(), draft.level());
        parent.ifPresent(violations::add);
        if (parent.isEmpty()) {
            violations.addAll(parents.misaligned(draft.parentId(), draft.criteria()));
        }
        checkPhases(draft.phases(), violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
