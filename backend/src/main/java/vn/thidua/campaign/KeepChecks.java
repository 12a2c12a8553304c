package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.RoleNames;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.organization.Units;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Checks of a campaign: planned by its Standing Office, made by a team, answered by the checked unit, verified by the team. */
@ApplicationScoped
@Transactional
class KeepChecks {

    /** The check locked, and its campaign. */
    private record Entered(Check check, Campaign campaign) {}

    private final Checks checks;
    private final CheckPages pages;
    private final CheckDuties duties;
    private final Campaigns campaigns;
    private final CampaignPages campaignPages;
    private final ReviewFigures takingPart;
    private final ReadableDocuments documents;
    private final Units units;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    KeepChecks(
            Checks checks,
            CheckPages pages,
            CheckDuties duties,
            Campaigns campaigns,
            CampaignPages campaignPages,
            ReviewFigures takingPart,
            ReadableDocuments documents,
            Units units,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.checks = checks;
        this.pages = pages;
        this.duties = duties;
        this.campaigns = campaigns;
        this.campaignPages = campaignPages;
        this.takingPart = takingPart;
        this.documents = documents;
        this.units = units;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of a unit that the campaign called or that takes part in it, by another than itself. */
    CheckView plan(CheckDraft draft) {
        UUID owner = campaignPages.readable(draft.campaignId()).unit().id();
        actor.require(Permission.CAMPAIGN_CHECK_PLAN, owner);
        Campaign campaign = campaigns
                .findByIdOptional(draft.campaignId(), LockModeType.PESSIMISTIC_READ)
                .orElseThrow(Problem::notFound);
        campaign.requireOpenForChecks();
        refuse(wrong(draft, campaign));
        Check check = Check.planned(draft, stamp());
        checks.persist(check);
        duties.planned(check, campaign);
        return leave(new Entered(check, campaign), "CAMPAIGN_CHECK_PLANNED", Map.of("dueOn", draft.plannedOn()));
    }

    private List<Violation> wrong(CheckDraft draft, Campaign campaign) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> among = takingPart.takingPart(campaign, clock.today());
        if (!among.contains(draft.unitId())) {
            violations.add(Violation.at("/unitId", ViolationCode.NOT_FOUND));
        }
        if (draft.teamUnitId().equals(draft.unitId())) {
            violations.add(Violation.at("/teamUnitId", ViolationCode.NOT_OF_THIS_KIND));
        } else if (!units.inForce(draft.teamUnitId(), clock.today())) {
            violations.add(Violation.at("/teamUnitId", ViolationCode.NOT_IN_FORCE));
        }
        if (draft.plannedOn().isBefore(clock.today())) {
            violations.add(Violation.at("/plannedOn", ViolationCode.IN_THE_PAST));
        }
        return violations;
    }

    CheckView record(UUID id, CheckResult result, String ifMatch) {
        Entered entered = enterAsTeam(id, ifMatch);
        LocalDate on = result.doneOn() == null ? clock.today() : result.doneOn();
        entered.check().record(result, on, stamp());
        refuse(wrong(result, on));
        attach(entered.check(), "FOUND", result.documentIds());
        duties.recorded(entered.check(), entered.campaign());
        return leave(entered, "CAMPAIGN_CHECK_DONE", Map.of("heldOn", on));
    }

    private List<Violation> wrong(CheckResult result, LocalDate on) {
        List<Violation> violations = new ArrayList<>();
        if (on.isAfter(clock.today())) {
            violations.add(Violation.at("/doneOn", ViolationCode.IN_THE_FUTURE));
        }
        if (result.grade() == CheckGrade.GOOD && result.mendBy() != null) {
            violations.add(Violation.at("/mendBy", ViolationCode.NOT_OF_THIS_KIND));
        }
        if (result.grade() == CheckGrade.NEEDS_MENDING && result.mendBy() == null) {
            violations.add(Violation.at("/mendBy", ViolationCode.REQUIRED));
        }
        if (result.grade() == CheckGrade.NEEDS_MENDING
                && result.mendBy() != null
                && result.mendBy().isBefore(clock.today())) {
            violations.add(Violation.at("/mendBy", ViolationCode.IN_THE_PAST));
        }
        return violations;
    }

    /** By the checked unit, or whoever carries it on. */
    CheckView answer(UUID id, CheckAnswer answer, String ifMatch) {
        Entered entered = enter(id);
        allow(Permission.CAMPAIGN_CHECK_ANSWER, entered.check().unitId());
        Etag.check(ifMatch, entered.check().version());
        entered.check().answer(answer.answer(), clock.today(), stamp());
        attach(entered.check(), "MENDED", answer.documentIds());
        duties.answered(entered.check(), entered.campaign());
        return leave(entered, "CAMPAIGN_CHECK_ANSWERED", Map.of());
    }

    CheckView verify(UUID id, String ifMatch) {
        Entered entered = enterAsTeam(id, ifMatch);
        entered.check().verify(clock.today(), stamp());
        duties.verified(entered.check());
        return leave(entered, "CAMPAIGN_CHECK_VERIFIED", Map.of());
    }

    CheckView sendBack(UUID id, CheckReturn back, String ifMatch) {
        Entered entered = enterAsTeam(id, ifMatch);
        entered.check().sendBack(back, stamp());
        if (back.mendBy().isBefore(clock.today())) {
            throw Problem.invalid("/mendBy", ViolationCode.IN_THE_PAST);
        }
        duties.sentBack(entered.check(), entered.campaign());
        return leave(entered, "CAMPAIGN_CHECK_RETURNED", Map.of("reason", back.reason(), "dueOn", back.mendBy()));
    }

    CheckView cancel(UUID id, CheckReason reason, String ifMatch) {
        Entered entered = enter(id);
        allow(Permission.CAMPAIGN_CHECK_PLAN, entered.campaign().unitId());
        Etag.check(ifMatch, entered.check().version());
        entered.check().cancel(reason.reason(), clock.today(), stamp());
        duties.ended(List.of(id));
        return leave(entered, "CAMPAIGN_CHECK_CANCELLED", Map.of("reason", reason.reason()));
    }

    private void attach(Check check, String proves, List<UUID> given) {
        Set<UUID> readable = documents.among(given);
        List<Violation> violations = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            if (!readable.contains(given.get(place))) {
                violations.add(Violation.at("/documentIds/" + place, ViolationCode.NOT_FOUND));
            }
        }
        refuse(violations);
        checks.attach(check.id(), proves, given);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private Entered enterAsTeam(UUID id, String ifMatch) {
        Entered entered = enter(id);
        allow(Permission.CAMPAIGN_CHECK, entered.check().teamUnitId());
        Etag.check(ifMatch, entered.check().version());
        return entered;
    }

    private Entered enter(UUID id) {
        Check check =
                checks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        pages.requireReadable(check.unitId(), check.teamUnitId());
        return new Entered(check, campaigns.findById(check.campaignId()));
    }

    /** They read it, so that it is there is no secret. */
    private void allow(Permission permission, UUID unitId) {
        if (!actor.may(permission, unitId)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(permission, actor.locale()));
        }
    }

    private Stamp stamp() {
        return new Stamp(actor.accountId(), clock.now());
    }

    private CheckView leave(Entered entered, String happening, Map<String, ?> content) {
        checks.flush();
        trail.done(new Happening(
                happening,
                SubjectType.CAMPAIGN_CHECK,
                entered.check().id(),
                entered.campaign().title(),
                entered.check().unitId(),
                content));
        return pages.view(entered.check().id());
    }
}
