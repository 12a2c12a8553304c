package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.text.Language;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Procedure;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.verdict.Question;

/** Puts the nominations of a dossier to the law, all together: one reading of the facts for however many there are. */
@Singleton
class NominationVerdicts {

    private final FactSource source;
    private final ProcedureFacts procedures;
    private final HeldNominations held;
    private final Assess assess;

    NominationVerdicts(FactSource source, ProcedureFacts procedures, HeldNominations held, Assess assess) {
        this.source = source;
        this.procedures = procedures;
        this.held = held;
        this.assess = assess;
    }

    /**
     * Whose nominations are asked about.
     *
     * @param receivedOn when it first came; null while it is being written
     */
    record Of(UUID dossierId, UUID unitId, int year, LocalDate receivedOn) {

        static Of row(DossierRow row) {
            return new Of(row.id(), row.unit().id(), row.year(), row.firstSubmittedOn());
        }
    }

    /** In the order of the nominations. */
    Map<UUID, Judged> judge(Of dossier, Collection<NominationView> nominations, LocalDate asOf) {
        if (nominations.isEmpty()) {
            return Map.of();
        }
        NomineeRef unit = NomineeRef.unit(dossier.unitId());
        Map<NomineeRef, Facts> facts = source.facts(asked(unit, nominations), dossier.year(), asOf);
        Map<UUID, Procedure> brought =
                procedures.of(dossier, nominations, facts.get(unit).members(), asOf);
        Map<UUID, NominationHold> holds =
                held.of(nominations.stream().map(NominationView::id).toList(), Language.VIETNAMESE);
        Map<UUID, Judged> judged = new LinkedHashMap<>();
        nominations.forEach(nomination -> {
            Facts known = facts.getOrDefault(
                    ref(nomination), Facts.unknown(nomination.nominee().kind()));
            Question question = new Question(
                    nomination.award().code(),
                    dossier.year(),
                    asOf,
                    dossier.receivedOn(),
                    withHold(known, holds.get(nomination.id())).with(brought.get(nomination.id())));
            judged.put(nomination.id(), new Judged(question, assess.judge(question)));
        });
        return judged;
    }

    /** What is open about the nominee is a proceeding like any that was entered as a fact. */
    private static Facts withHold(Facts known, NominationHold hold) {
        return hold == null ? known : known.with(new Proceeding(null, hold.kind(), hold.since(), null, null));
    }

    /** The unit too: what it may propose is measured by its members. Of a household nobody keeps facts. */
    private static Set<NomineeRef> asked(NomineeRef unit, Collection<NominationView> nominations) {
        Set<NomineeRef> asked = nominations.stream()
                .filter(nomination -> nomination.nominee().id() != null)
                .map(NominationVerdicts::ref)
                .collect(Collectors.toCollection(HashSet::new));
        asked.add(unit);
        return asked;
    }

    private static NomineeRef ref(NominationView nomination) {
        return new NomineeRef(nomination.nominee().kind(), nomination.nominee().id());
    }
}
