package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.condition.Finding;

/** What the law says of nominations, as the readers of their dossier see it: as it was kept at submission, and now. */
@Singleton
class ReadVerdicts {

    private final DossierPages pages;
    private final DossierContents contents;
    private final NominationVerdicts verdicts;
    private final StoredVerdicts stored;
    private final Assess assess;
    private final BusinessClock clock;
    private final Actor actor;

    ReadVerdicts(
            DossierPages pages,
            DossierContents contents,
            NominationVerdicts verdicts,
            StoredVerdicts stored,
            Assess assess,
            BusinessClock clock,
            Actor actor) {
        this.pages = pages;
        this.contents = contents;
        this.verdicts = verdicts;
        this.stored = stored;
        this.assess = assess;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * @param asOf by the rules and facts of this day; null for today
     * @throws Problem {@code NOT_FOUND} also when the dossier is outside the reader's scope
     */
    DossierVerdicts ofDossier(UUID id, LocalDate asOf) {
        return of(pages.readable(id), contents.nominations(id), asOf == null ? clock.today() : asOf);
    }

    /** @throws Problem {@code NOT_FOUND} also when its dossier is outside the reader's scope */
    NominationVerdict ofNomination(UUID id) {
        UUID dossierId = contents.dossierOf(id).orElseThrow(Problem::notFound);
        DossierRow dossier = pages.readable(dossierId);
        NominationView nomination = contents.nomination(dossierId, id).orElseThrow(Problem::notFound);
        return of(dossier, List.of(nomination), clock.today()).items().getFirst();
    }

    private DossierVerdicts of(DossierRow dossier, List<NominationView> nominations, LocalDate asOf) {
        Map<UUID, Judged> now = verdicts.judge(
                NominationVerdicts.Of.row(dossier),
                nominations.stream().filter(one -> isOpen(dossier, one)).toList(),
                asOf);
        Map<UUID, StoredVerdicts.Kept> kept = stored.ofDossier(dossier.id(), actor.locale());
        return new DossierVerdicts(
                asOf,
                nominations.stream()
                        .map(one -> view(one, now.get(one.id()), kept.get(one.id())))
                        .toList());
    }

    /** Once it is settled its own award is among the facts, and asking again would say nothing. */
    private static boolean isOpen(DossierRow dossier, NominationView nomination) {
        boolean underWay = switch (dossier.state()) {
            case DRAFT, SUBMITTED, RETURNED, ACCEPTED -> true;
            default -> false;
        };
        return underWay && (nomination.outcome() == Outcome.PENDING || nomination.outcome() == Outcome.PASSED);
    }

    private NominationVerdict view(NominationView nomination, Judged now, StoredVerdicts.Kept kept) {
        boolean both = now != null && kept != null;
        return new NominationVerdict(
                nomination.id(),
                nomination.nominee(),
                now == null ? null : assess.tell(now.question(), now.verdict(), actor.locale()),
                kept == null ? null : kept.verdict(),
                both && now.outcome() != kept.verdict().outcome(),
                both ? differences(kept.findings(), now.findings()) : List.of(),
                now != null && now.isIneligible());
    }

    private static List<NominationVerdict.Difference> differences(
            Map<String, Finding> before, Map<String, Finding> now) {
        Set<String> rules = new LinkedHashSet<>(now.keySet());
        rules.addAll(before.keySet());
        List<NominationVerdict.Difference> differences = new ArrayList<>();
        rules.stream()
                .filter(rule -> before.get(rule) != now.get(rule))
                .forEach(rule ->
                        differences.add(new NominationVerdict.Difference(rule, before.get(rule), now.get(rule))));
        return differences;
    }
}
