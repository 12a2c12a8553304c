package vn.thidua.dossier;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;

/** One nomination as the readers of its dossier see it. */
@Singleton
class ReadNomination {

    private static final String OUTCOMES =
            "select o.outcome, o.true_on, o.recorded_at, a.id as account_id, a.display_name from nomination_outcome o"
                    + " left join account a on a.id = o.recorded_by where o.nomination_id = :nomination order by o.recorded_at, o.id";

    private final Jdbi jdbi;
    private final DossierPages dossiers;
    private final DossierContents contents;
    private final Refusals refusals;
    private final Instance<NominationPath> paths;
    private final HeldNominations held;
    private final Actor actor;

    ReadNomination(
            Jdbi jdbi,
            DossierPages dossiers,
            DossierContents contents,
            Refusals refusals,
            @Any Instance<NominationPath> paths,
            HeldNominations held,
            Actor actor) {
        this.jdbi = jdbi;
        this.dossiers = dossiers;
        this.contents = contents;
        this.refusals = refusals;
        this.paths = paths;
        this.held = held;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} also when its dossier is outside the reader's scope */
    NominationPage one(UUID id) {
        UUID dossierId = contents.dossierOf(id).orElseThrow(Problem::notFound);
        DossierRow dossier = dossiers.readable(dossierId);
        NominationView nomination = contents.nomination(dossierId, id).orElseThrow(Problem::notFound);
        List<NominationStop> stops = paths.stream()
                .flatMap(path -> path.of(id).stream())
                .sorted(ReadNomination::inOrder)
                .toList();
        return NominationPage.of(dossier, nomination, refusal(dossierId, nomination), outcomes(id), stops, hold(id));
    }

    private NominationHold hold(UUID id) {
        return held.of(List.of(id), actor.locale()).get(id);
    }

    /** Its own, or that of the whole dossier with it. */
    private RefusalView refusal(UUID dossierId, NominationView nomination) {
        return nomination.refusal() == null && nomination.outcome() == Outcome.REFUSED
                ? refusals.ofDossier(dossierId).orElse(null)
                : nomination.refusal();
    }

    /** As it goes: the public is asked, the council votes, those above are asked, a decision is signed, the register keeps the award. */
    private static int inOrder(NominationStop one, NominationStop other) {
        return Integer.compare(place(one), place(other));
    }

    private static int place(NominationStop stop) {
        return switch (stop.type()) {
            case CONSULTATION, CONCURRENCE -> 0;
            case COUNCIL_RESULT -> 1;
            case STATE_SUBMISSION -> 2;
            case DECISION -> 3;
            default -> 4;
        };
    }

    private List<NominationPage.Step> outcomes(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(OUTCOMES)
                .bind("nomination", id)
                .map((row, context) -> new NominationPage.Step(
                        Rows.constant(row, "outcome", Outcome.class),
                        Rows.date(row, "true_on"),
                        Rows.instant(row, "recorded_at"),
                        Rows.id(row, "account_id") == null ? null : AccountName.read(row)))
                .list());
    }
}
