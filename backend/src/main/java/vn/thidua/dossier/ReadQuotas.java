package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.KnownAwards;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.RuleView;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Members;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.rulebook.verdict.Quota;

/** Reckons the ledger of shares anew at every reading: a denominator that is corrected counts at once. */
@Singleton
class ReadQuotas {

    private final Proposals proposals;
    private final FactSource source;
    private final Assess assess;
    private final KnownAwards awards;
    private final Units units;
    private final BusinessClock clock;
    private final Actor actor;

    ReadQuotas(
            Proposals proposals,
            FactSource source,
            Assess assess,
            KnownAwards awards,
            Units units,
            BusinessClock clock,
            Actor actor) {
        this.proposals = proposals;
        this.source = source;
        this.assess = assess;
        this.awards = awards;
        this.units = units;
        this.clock = clock;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} when the unit is outside the reader's scope */
    QuotaLedger ledger(UUID unitId, int year, LocalDate on) {
        actor.require(Permission.DOSSIER_READ, unitId);
        LocalDate asOf = on == null ? clock.today() : on;
        NomineeRef ref = NomineeRef.unit(unitId);
        Members members = source.facts(List.of(ref), year, asOf).get(ref).members();
        Map<String, Proposals.Count> counts = proposals.of(unitId, year);
        Map<String, String> names = awards.names(actor.locale());
        List<QuotaLedger.Line> lines = awards.all().stream()
                .flatMap(type -> quota(type, year, asOf).map(quota -> line(type, quota, members, counts, names)))
                .toList();
        return new QuotaLedger(units.ref(unitId).orElseThrow(Problem::notFound), year, asOf, lines);
    }

    private Stream<Quota> quota(AwardType type, int year, LocalDate asOf) {
        return type.nomineeKinds().stream()
                .flatMap(
                        kind -> assess.quota(new Question(type.code(), year, asOf, null, Facts.unknown(kind))).stream())
                .limit(1);
    }

    private QuotaLedger.Line line(
            AwardType type,
            Quota quota,
            Members members,
            Map<String, Proposals.Count> counts,
            Map<String, String> names) {
        Integer denominator = quota.kept().denominator(members);
        Integer limit = denominator == null ? null : quota.kept().limit(denominator);
        Proposals.Count count = counts.getOrDefault(type.code(), Proposals.Count.NONE);
        String of = quota.kept().of();
        return new QuotaLedger.Line(
                new AwardRef(type.code(), names.get(type.code())),
                RuleView.of(quota.set(), quota.rule(), actor.locale()),
                quota.set().name(),
                quota.kept().share().toString(),
                of == null ? null : new AwardRef(of, names.get(of)),
                denominator,
                denominator == null ? null : members.id(),
                limit,
                count.submitted(),
                count.drafted(),
                limit == null ? null : limit - count.all());
    }
}
