package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office finds that it cannot be given, and says by which article: the whole, or one nomination without which the rest goes on. */
@Singleton
class RefuseDossier {

    private final DossierSteps steps;
    private final DossierContents contents;
    private final Refusals refusals;
    private final Nominations nominations;
    private final Obligations obligations;
    private final BusinessClock clock;
    private final Actor actor;

    RefuseDossier(
            DossierSteps steps,
            DossierContents contents,
            Refusals refusals,
            Nominations nominations,
            Obligations obligations,
            BusinessClock clock,
            Actor actor) {
        this.steps = steps;
        this.contents = contents;
        this.refusals = refusals;
        this.nominations = nominations;
        this.obligations = obligations;
        this.clock = clock;
        this.actor = actor;
    }

    @Transactional
    public DossierView refuse(UUID id, Refusal refusal, String ifMatch) {
        Dossier dossier = steps.beginVerifying(id, DossierAction.REFUSE, ifMatch);
        dossier.refuse(clock.now());
        refusals.add(id, null, refusal, clock.now(), actor.accountId());
        nominations.refuse(
                contents.nominations(id).stream()
                        .filter(NominationView::isOpen)
                        .map(NominationView::id)
                        .toList(),
                clock.today(),
                why(refusal));
        obligations.settle(DossierDebts.VERIFY, SubjectType.DOSSIER, id);
        return steps.end(dossier, "DOSSIER_REFUSED", why(refusal));
    }

    @Transactional
    public DossierView refuseNomination(UUID id, UUID nominationId, Refusal refusal, String ifMatch) {
        Dossier dossier = steps.beginVerifying(id, DossierAction.REFUSE_NOMINATION, ifMatch);
        List<NominationView> all = contents.nominations(id);
        NominationView nomination = all.stream()
                .filter(one -> one.id().equals(nominationId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!nomination.isOpen()) {
            throw Problem.of(ProblemCode.WRONG_STATE, nomination.outcome(), DossierAction.REFUSE_NOMINATION);
        }
        if (all.stream().filter(NominationView::isOpen).count() == 1) {
            throw Problem.of(ProblemCode.LAST_NOMINATION);
        }
        dossier.refuseNomination(clock.now());
        refusals.add(id, nominationId, refusal, clock.now(), actor.accountId());
        nominations.refuse(List.of(nominationId), clock.today(), why(refusal));
        return steps.end(
                dossier,
                "DOSSIER_NOMINATION_REFUSED",
                Map.of(
                        "nominee", nomination.nominee().name(),
                        "reason", refusal.reason(),
                        "citation", refusal.citation().text()));
    }

    private static Map<String, ?> why(Refusal refusal) {
        return Map.of("reason", refusal.reason(), "citation", refusal.citation().text());
    }
}
