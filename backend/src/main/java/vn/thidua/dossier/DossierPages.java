package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;

/** One dossier as its readers see it, with what each of them can do to it. */
@Singleton
class DossierPages {

    private final Dossiers dossiers;
    private final DossierContents contents;
    private final Returns returns;
    private final Refusals refusals;
    private final RequiredDocuments requiredDocuments;
    private final Nominees nominees;
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
            AwardTypes awardTypes,
            BusinessClock clock,
            Actor actor) {
        this.dossiers = dossiers;
        this.contents = contents;
        this.returns = returns;
        this.refusals = refusals;
        this.requiredDocuments = requiredDocuments;
        this.nominees = nominees;
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
                row.submittedAt(),
                row.supplementLate(),
                row.claim(),
                attachments,
                nominations,
                checklists,
                returns.of(id),
                refusals.ofDossier(id).orElse(null),
                row.createdAt(),
                row.updatedAt(),
                row.version(),
                actions(
                        row,
                        check(id, row.unit().id(), row.state(), row.kind(), attachments, nominations, checklists)));
    }

    /** By whose law it is judged: that of the submission, or today's while it is being written. */
    private LocalDate day(DossierRow row) {
        boolean written = row.state() == DossierState.DRAFT || row.state() == DossierState.RETURNED;
        return written || row.submittedOn() == null ? clock.today() : row.submittedOn();
    }

    private List<ActionView> actions(DossierRow row, SubmissionCheck check) {
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
                dossier.id(),
                dossier.unitId(),
                dossier.state(),
                dossier.kind(),
                attachments,
                nominations,
                requiredDocuments.checklists(dossier.id(), clock.today(), attachments, nominations, actor.locale()));
    }

    private SubmissionCheck check(
            UUID id,
            UUID unitId,
            DossierState state,
            DossierKind kind,
            List<AttachmentView> attachments,
            List<NominationView> nominations,
            List<ChecklistView> checklists) {
        if (state != DossierState.DRAFT && state != DossierState.RETURNED) {
            return SubmissionCheck.NOT_ASKED;
        }
        Map<String, AwardType> awards =
                awardTypes.all().stream().collect(Collectors.toMap(AwardType::code, Function.identity()));
        return SubmissionCheck.of(
                attachments,
                nominations,
                checklists,
                awards,
                nominees.belonging(id, unitId, kind, clock.today()),
                clock.today());
    }
}
