package vn.thidua.opportunity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.KnownAwards;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.rulebook.verdict.Verdict;

/**
 * Puts everybody within a unit and every award to the law, in memory. The first page of a list reckons anew; those after it go on from the same reckoning,
 * which is kept for a minute, or from a new one, which has its rows in the same order.
 */
@Singleton
class Prospects {

    private static final int KEPT = 8;

    private final Population population;
    private final FactSource source;
    private final Assess assess;
    private final KnownAwards awards;
    private final BusinessClock clock;
    private final Cache<Of, Reckoned> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Prospects(Population population, FactSource source, Assess assess, KnownAwards awards, BusinessClock clock) {
        this.population = population;
        this.source = source;
        this.assess = assess;
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param award null for all
     */
    record Of(UUID unitId, int year, String award, LocalDate asOf) {}

    /** What came of it, with the facts, so that a row can be told in words. */
    record Reckoned(Of of, Map<NomineeRef, Facts> facts, List<Prospect> prospects) {

        Question question(NomineeRef nominee, String award) {
            return new Question(award, of.year(), of.asOf(), null, facts.get(nominee));
        }
    }

    /**
     * @param anew whether what is kept does not count
     * @throws Problem {@code INVALID} when more are within the unit than are reckoned at once
     */
    Reckoned of(UUID unitId, int year, String award, boolean anew) {
        Of of = new Of(unitId, year, award, clock.today());
        if (anew) {
            kept.invalidate(of);
        }
        return kept.get(of, this::reckon);
    }

    private Reckoned reckon(Of of) {
        List<Population.Somebody> nominees = population.within(of.unitId(), of.asOf());
        if (nominees.size() > Population.MOST) {
            throw Problem.invalid("?unit", ViolationCode.TOO_MANY, Population.MOST);
        }
        Map<NomineeRef, Facts> facts =
                source.facts(nominees.stream().map(Population.Somebody::ref).toList(), of.year(), of.asOf());
        Map<NomineeKind, List<String>> asked = asked(of);
        List<Prospect> prospects = nominees.parallelStream()
                .flatMap(one -> prospects(
                        of, one, facts.get(one.ref()), asked.get(one.ref().kind())))
                .toList();
        return new Reckoned(of, facts, prospects);
    }

    private Stream<Prospect> prospects(Of of, Population.Somebody nominee, Facts facts, List<String> codes) {
        return codes.stream()
                .filter(code -> !holds(facts, code, of.year()))
                .map(code -> Prospect.of(
                        nominee, code, assess.judge(new Question(code, of.year(), of.asOf(), null, facts))));
    }

    /** A title of the year is not given twice. */
    private static boolean holds(Facts facts, String award, int year) {
        return facts.titles() != null
                && facts.titles().stream()
                        .anyMatch(title -> title.year() == year && title.award().equals(award));
    }

    /** The awards that the law of the day knows conditions for, by kind of nominee. */
    private Map<NomineeKind, List<String>> asked(Of of) {
        Map<NomineeKind, List<String>> asked = new EnumMap<>(NomineeKind.class);
        Arrays.stream(NomineeKind.values())
                .forEach(kind -> asked.put(
                        kind,
                        awards.all().stream()
                                .filter(type ->
                                        of.award() == null || type.code().equals(of.award()))
                                .filter(type -> type.allows(kind))
                                .map(AwardType::code)
                                .filter(code -> hasRules(of, kind, code))
                                .toList()));
        return asked;
    }

    private boolean hasRules(Of of, NomineeKind kind, String code) {
        Verdict verdict = assess.judge(new Question(code, of.year(), of.asOf(), null, Facts.unknown(kind)));
        return verdict.doubts().stream().noneMatch(doubt -> doubt.kind() == Verdict.Doubting.Kind.NO_RULE);
    }
}
