package vn.thidua.rulebook.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thidua.organization.Sex;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.AchievementKind;
import vn.thidua.rulebook.fact.Commendation;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.DisciplineLevel;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Initiative;
import vn.thidua.rulebook.fact.LeaderPosition;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.ProceedingKind;
import vn.thidua.rulebook.fact.Rating;
import vn.thidua.rulebook.fact.RatingLevel;
import vn.thidua.rulebook.fact.Scope;
import vn.thidua.rulebook.fact.SectorService;
import vn.thidua.rulebook.fact.Title;

/** What must hold of verdicts whatever the facts are. */
class VerdictPropertiesTest {

    private static final Judge JUDGE = new Judge(RuleFiles.book());
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2021, 12, 10), LocalDate.of(2024, 12, 2), LocalDate.of(2025, 12, 2));
    private static final List<String> AWARDS = List.of(
            "LABOR_ADVANCED",
            "EMULATION_FIGHTER_GRASSROOTS",
            "EMULATION_FIGHTER_MINISTRY",
            "EMULATION_FIGHTER_NATIONAL",
            "MERIT_CERT_MINISTER",
            "MERIT_CERT_PM",
            "LABOR_ORDER_3",
            "LABOR_ORDER_2",
            "LABOR_ORDER_1",
            "INDEPENDENCE_ORDER_2",
            "SECTOR_MEDAL");
    private static final List<String> TITLES = AWARDS.subList(0, 4);

    @Property(tries = 500)
    void a_fact_that_only_helps_never_takes_eligibility_away(
            @ForAll("awards") String award, @ForAll("days") LocalDate day, @ForAll("facts") Facts facts) {
        Outcome before = judge(award, day, facts);
        for (Facts better : improved(facts, day)) {
            Outcome after = judge(award, day, better);
            assertThat(before == Outcome.ELIGIBLE && after != Outcome.ELIGIBLE)
                    .as("%s of %s: %s, then %s with %s", award, day, before, after, better)
                    .isFalse();
            assertThat(before != Outcome.INELIGIBLE && after == Outcome.INELIGIBLE)
                    .as("%s of %s: %s, then %s with %s", award, day, before, after, better)
                    .isFalse();
        }
    }

    @Property(tries = 500)
    void the_order_of_facts_never_matters(
            @ForAll("awards") String award,
            @ForAll("days") LocalDate day,
            @ForAll("facts") Facts facts,
            @ForAll long seed) {
        assertThat(judge(award, day, shuffled(facts, new Random(seed)))).isEqualTo(judge(award, day, facts));
    }

    @Property(tries = 200)
    void a_longer_run_never_hurts(
            @ForAll("awards") String award, @ForAll("days") LocalDate day, @ForAll("facts") Facts facts) {
        List<Outcome> outcomes = IntStream.rangeClosed(0, 8)
                .mapToObj(length -> judge(award, day, with(facts, run(day.getYear(), length))))
                .toList();
        assertThat(outcomes).isSortedAccordingTo((one, other) -> Integer.compare(weight(one), weight(other)));
    }

    @Property(tries = 200)
    void what_is_not_known_is_never_held_against_anybody(
            @ForAll("awards") String award, @ForAll("days") LocalDate day) {
        assertThat(judge(award, day, Sweep.unknown(NomineeKind.INDIVIDUAL))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Provide
    Arbitrary<String> awards() {
        return Arbitraries.of(AWARDS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2014, 2026);
        Arbitrary<LocalDate> dates = Combinators.combine(
                        years, Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
        Arbitrary<List<Rating>> ratings = Combinators.combine(years, Arbitraries.of(RatingLevel.class))
                .as((year, level) -> new Rating(null, year, level))
                .list()
                .uniqueElements(Rating::year)
                .ofMaxSize(8);
        Arbitrary<List<Title>> titles = Combinators.combine(Arbitraries.of(TITLES), years)
                .as((award, year) -> new Title(null, award, year))
                .list()
                .ofMaxSize(10);
        Arbitrary<List<Commendation>> commendations = Combinators.combine(Arbitraries.of(AWARDS.subList(4, 11)), dates)
                .as((award, day) -> new Commendation(null, award, day, null))
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Initiative>> initiatives = Combinators.combine(
                        years, Arbitraries.of(Scope.class).injectNull(0.2), dates)
                .as((year, scope, day) -> new Initiative(null, year, scope, day, null))
                .list()
                .ofMaxSize(6);
        Arbitrary<List<Discipline>> disciplines = Combinators.combine(Arbitraries.of(DisciplineLevel.class), dates)
                .as((level, day) -> new Discipline(null, level, day, day.plusYears(1)))
                .list()
                .ofMaxSize(1);
        Arbitrary<List<Proceeding>> proceedings = Combinators.combine(Arbitraries.of(ProceedingKind.class), dates)
                .as((kind, day) -> new Proceeding(null, kind, day, null, null))
                .list()
                .ofMaxSize(1);
        Arbitrary<LocalDate> recruited = dates.injectNull(0.1);
        return Combinators.combine(
                        ratings.injectNull(0.1),
                        titles.injectNull(0.1),
                        commendations.injectNull(0.1),
                        initiatives.injectNull(0.1),
                        disciplines.injectNull(0.1),
                        proceedings.injectNull(0.1),
                        recruited,
                        Arbitraries.of(Sex.class).injectNull(0.2))
                .as(VerdictPropertiesTest::facts);
    }

    private static Facts facts(
            List<Rating> ratings,
            List<Title> titles,
            List<Commendation> commendations,
            List<Initiative> initiatives,
            List<Discipline> disciplines,
            List<Proceeding> proceedings,
            LocalDate recruitedOn,
            Sex sex) {
        return new Facts(
                NomineeKind.INDIVIDUAL,
                sex,
                false,
                recruitedOn,
                ratings,
                titles,
                commendations,
                initiatives,
                List.of(),
                disciplines,
                proceedings,
                List.of(),
                List.of(new Leadership(null, LeaderPosition.DEPARTMENT_HEAD, LocalDate.of(2010, 1, 1), null)),
                List.of(new SectorService(null, true, LocalDate.of(2003, 1, 1), null)),
                List.of(),
                null,
                null,
                null);
    }

    /** One helpful fact more, one way after the other. */
    private static List<Facts> improved(Facts facts, LocalDate day) {
        int year = day.getYear();
        List<Facts> improved = new ArrayList<>();
        for (int past = 0; past < 5; past++) {
            improved.add(with(facts, run(year - past, 1)));
            improved.add(copy(
                    facts,
                    added(facts.ratings(), past, year),
                    facts.titles(),
                    facts.initiatives(),
                    facts.achievements(),
                    facts.disciplines(),
                    facts.proceedings()));
        }
        for (Scope scope : Scope.values()) {
            Initiative recognised = new Initiative(null, year, scope, LocalDate.of(year, 2, 1), null);
            improved.add(copy(
                    facts,
                    facts.ratings(),
                    facts.titles(),
                    plus(facts.initiatives(), recognised),
                    facts.achievements(),
                    facts.disciplines(),
                    facts.proceedings()));
            Achievement achieved = new Achievement(null, AchievementKind.EXTRAORDINARY, scope, year, null, null);
            improved.add(copy(
                    facts,
                    facts.ratings(),
                    facts.titles(),
                    facts.initiatives(),
                    plus(facts.achievements(), achieved),
                    facts.disciplines(),
                    facts.proceedings()));
        }
        improved.add(copy(
                facts,
                facts.ratings(),
                facts.titles(),
                facts.initiatives(),
                facts.achievements(),
                List.of(),
                facts.proceedings()));
        improved.add(copy(
                facts,
                facts.ratings(),
                facts.titles(),
                facts.initiatives(),
                facts.achievements(),
                facts.disciplines(),
                List.of()));
        return improved;
    }

    /** The year rated excellent, whatever it was before; not where ratings are unknown altogether, since one of them says nothing of the others. */
    private static List<Rating> added(List<Rating> ratings, int past, int year) {
        if (ratings == null || ratings.isEmpty()) {
            return ratings;
        }
        List<Rating> others = new ArrayList<>(ratings);
        others.removeIf(rating -> rating.year() == year - past);
        others.add(new Rating(null, year - past, RatingLevel.EXCELLENT));
        return others;
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return list == null
                ? null
                : Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** Every title in each of so many years that end with the given one. */
    private static List<Title> run(int last, int length) {
        return IntStream.rangeClosed(last - length + 1, last)
                .boxed()
                .flatMap(year -> TITLES.stream().map(award -> new Title(null, award, year)))
                .toList();
    }

    private static Facts with(Facts facts, List<Title> more) {
        List<Title> titles = facts.titles() == null
                ? null
                : Stream.concat(facts.titles().stream(), more.stream()).toList();
        return copy(
                facts,
                facts.ratings(),
                titles,
                facts.initiatives(),
                facts.achievements(),
                facts.disciplines(),
                facts.proceedings());
    }

    private static Facts shuffled(Facts facts, Random random) {
        return copy(
                facts,
                shuffled(facts.ratings(), random),
                shuffled(facts.titles(), random),
                shuffled(facts.initiatives(), random),
                facts.achievements(),
                shuffled(facts.disciplines(), random),
                shuffled(facts.proceedings(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        if (list == null) {
            return null;
        }
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Facts copy(
            Facts facts,
            List<Rating> ratings,
            List<Title> titles,
            List<Initiative> initiatives,
            List<Achievement> achievements,
            List<Discipline> disciplines,
            List<Proceeding> proceedings) {
        return new Facts(
                facts.kind(),
                facts.sex(),
                facts.directWorker(),
                facts.recruitedOn(),
                ratings,
                titles,
                facts.commendations(),
                initiatives,
                facts.research(),
                disciplines,
                proceedings,
                facts.leaves(),
                facts.leadership(),
                facts.services(),
                achievements,
                facts.members(),
                facts.clusterRank(),
                facts.procedure());
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case INELIGIBLE -> 0;
            case UNDETERMINED -> 1;
            case ELIGIBLE -> 2;
        };
    }

    private static Outcome judge(String award, LocalDate day, Facts facts) {
        return JUDGE.judge(new Question(award, day.getYear(), day, null, facts)).outcome();
    }
}
