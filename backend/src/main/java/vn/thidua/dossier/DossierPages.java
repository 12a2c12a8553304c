package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;

/** One dossier as its readers see it, with what each of them can do to it. */
@Singleton
class DossierPages {

    private final Dossiers dossiers;
    private final DossierContents contents;
    private final Nominees nominees;
    private final AwardTypes awardTypes;
    private final BusinessClock clock;
    private final Actor actor;

    DossierPages(
            Dossiers dossiers,
            DossierContents contents,
            Nominees nominees,
            AwardTypes awardTypes,
            BusinessClock clock,
            Actor actor) {
        this.dossiers = dossiers;
        this.contents = contents;
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
                row.submittedAt(),
                attachments,
                nominations,
                dossiers.returns(id),
                row.createdAt(),
                row.updatedAt(),
                row.version(),
                DossierLifecycle.LIFECYCLE.actions(
                        check(id, row.state(), row.kind(), attachments, nominations),
                        row.state(),
                        actor,
                        row.unit().id(),
                        actor.locale()));
    }

    DossierRow readable(UUID id) {
        DossierRow row = dossiers.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.DOSSIER_READ, row.unit().id());
        return row;
    }

    /** By today: what was in force when the draft was begun does not count. */
    SubmissionCheck check(Dossier dossier) {
        return check(
                dossier.id(),
                dossier.state(),
                dossier.kind(),
                contents.attachments(dossier.id()),
                contents.nominations(dossier.id()));
    }

    private SubmissionCheck check(
            UUID id,
            DossierState state,
            DossierKind kind,
            List<AttachmentView> attachments,
            List<NominationView> nominations) {
        if (state != DossierState.DRAFT && state != DossierState.RETURNED) {
            return SubmissionCheck.NOT_ASKED;
        }
        Map<String, AwardType> awards =
                awardTypes.all().stream().collect(Collectors.toMap(AwardType::code, Function.identity()));
        return SubmissionCheck.of(
                attachments, nominations, awards, nominees.belonging(id, kind, clock.today()), clock.today());
    }
}
