package vn.thidua.dossier;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;
import vn.thidua.rulebook.NomineeKind;

/** One dossier as its readers see it, with what each of them can do to it. */
@Singleton
class DossierPages {

    private final Dossiers dossiers;
    private final DossierContents contents;
    private final Returns returns;
    private final Refusals refusals;
    private final RequiredDocuments requiredDocuments;
    private final Nominees nominees;
    private final DossierDeadlines deadlines;
    private final Instance<DraftAdviser> advisers;
    private final WorkingCalendar calendar;
    private final Households households;
    private final SimplifiedCases simplifiedCases;
    private final AwardTypes awardTypes;
    private final BusinessClock clock;
    private final Actor actor;

    DossierPages(
            Dossiers dossiers,
            DossierContents contents,
            Returns returns,
            Refusals refusals,
            RequiredDocuments requiredDocuments,
            Nominees nominees,
            DossierDeadlines deadlines,
            @Any Instance<DraftAdviser> advisers,
            WorkingCalendar calendar,
            Households households,
            SimplifiedCases simplifiedCases,
            AwardTypes awardTypes,
            BusinessClock clock,
            Actor actor) {
        this.dossiers = dossiers;
        this.contents = contents;
        this.returns = returns;
        this.refusals = refusals;
        this.requiredDocuments = requiredDocuments;
        this.nominees = nominees;
        this.deadlines = deadlines;
        this.advisers = advisers;
        this.calendar = calendar;
        this.households = households;
        this.simplifiedCases = simplifiedCases;
        this.awardTypes = awardTypes;
        this.clock = clock;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} also when it is outside the reader's scope */
    DossierView page(UUID id) {
        DossierRow row = readable(id);
        List<AttachmentView> attachments = contents.attachments(id);
        List<NominationView> nominations = contents.nominations(id);
        List<ChecklistView> checklists =
                requiredDocuments.checklists(id, day(row), attachments, nominations, actor.locale());
        return new DossierView(
                id,
                row.number(),
                row.title(),
                row.unit(),
                row.year(),
                row.kind(),
                row.state(),
                row.campaign(),
                row.summary(),
                row.dueOn(),
                row.dueTerm(),
                deadline(row),
                row.submittedAt(),
                row.supplementLate(),
                simplifiedCases.view(row, day(row), actor.locale()),
                row.secret(),
                row.disposal(),
                row.claim(),
                attachments,
                nominations,
                checklists,
                advice(row, nominations),
                households.elsewhere(id, nominations),
                returns.of(id),
                refusals.ofDossier(id).orElse(null),
                row.createdAt(),
                row.updatedAt(),
                row.version(),
                actions(
                        row,
                        check(
                                new Asked(id, row.unit().id(), row.state(), row.kind(), row.simplified()),
                                attachments,
                                nominations,
                                checklists)));
    }

    /** The day that stood when it first came; before that, what the letter says now. */
    private DeadlineView deadline(DossierRow row) {
        if (row.secret() != null) {
            return null;
        }
        Optional<DossierDeadlines.Said> said = deadlines.of(row.unit().id(), row.year(), row.kind());
        LocalDate came = row.firstSubmittedOn();
        boolean none =
                came == null ? !deadlines.concerns(row.id(), row.unit().id(), clock.today()) : row.submitBy() == null;
        if (said.isEmpty() || none) {
            return null;
        }
        LocalDate due = came == null ? said.get().dueOn() : row.submitBy();
        int left = calendar.workingDaysBetween(came == null ? clock.today() : came, due);
        boolean late = (came == null ? clock.today() : came).isAfter(due);
        return new DeadlineView(due, said.get().letter(), said.get().seasonId(), came, late, Math.abs(left));
    }

    private List<AdviceView> advice(DossierRow row, List<NominationView> nominations) {
        if (row.state() != DossierState.DRAFT && row.state() != DossierState.RETURNED) {
            return List.of();
        }
        DraftAdviser.Draft draft = new DraftAdviser.Draft(
                row.id(),
                row.unit().id(),
                row.year(),
                nominations.stream()
                        .filter(NominationView::isOpen)
                        .map(nomination -> new DraftAdviser.Asked(
                                nomination.id(),
                                nomination.nominee(),
                                nomination.award(),
                                nomination.nominee().kind() == NomineeKind.COLLECTIVE
                                        ? nomination.nominee().id()
                                        : null))
                        .toList());
        return advisers.stream()
                .flatMap(adviser -> adviser.advise(draft, actor.locale()).stream())
                .toList();
    }

    /** By whose law it is judged: that of the submission, or today's while it is being written. */
    private LocalDate day(DossierRow row) {
        boolean written = row.state() == DossierState.DRAFT || row.state() == DossierState.RETURNED;
        return written || row.submittedOn() == null ? clock.today() : row.submittedOn();
    }

    private List<ActionView> actions(DossierRow row, SubmissionCheck check) {
        if (row.secret() != null) {
            return SecretDossierLifecycle.LIFECYCLE.actions(
                    null, row.state(), actor, row.unit().id(), actor.locale());
        }
        List<ActionView> actions = DossierLifecycle.LIFECYCLE.actions(
                check, row.state(), actor, row.unit().id(), actor.locale());
        return ClaimedActions.of(actions, row.claim(), actor.accountId(), actor.locale());
    }

    DossierRow readable(UUID id) {
        DossierRow row = dossiers.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.DOSSIER_READ, row.unit().id());
        return row;
    }

    /** By today: what was in force when the draft was begun does not count. */
    SubmissionCheck check(Dossier dossier) {
        List<AttachmentView> attachments = contents.attachments(dossier.id());
        List<NominationView> nominations = contents.nominations(dossier.id());
        return check(
                new Asked(dossier.id(), dossier.unitId(), dossier.state(), dossier.kind(), dossier.simplified()),
                attachments,
                nominations,
                requiredDocuments.checklists(dossier.id(), clock.today(), attachments, nominations, actor.locale()));
    }

    /** Of which dossier it is asked whether it is ready. */
    private record Asked(UUID id, UUID unitId, DossierState state, DossierKind kind, SimplifiedWay simplified) {}

    private SubmissionCheck check(
            Asked asked,
            List<AttachmentView> attachments,
            List<NominationView> nominations,
            List<ChecklistView> checklists) {
        if (asked.state() != DossierState.DRAFT && asked.state() != DossierState.RETURNED) {
            return SubmissionCheck.NOT_ASKED;
        }
        Map<String, AwardType> awards =
                awardTypes.all().stream().collect(Collectors.toMap(AwardType::code, Function.identity()));
        return SubmissionCheck.of(
                attachments,
                nominations,
                checklists,
                awards,
                nominees.belonging(asked.id(), asked.unitId(), asked.kind(), clock.today()),
                simplifiedCases.asked(asked.simplified(), asked.kind(), clock.today()),
                clock.today());
    }
}
