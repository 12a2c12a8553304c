package vn.thidua.rulebook.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.organization.Sex;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.fact.DisciplineLevel;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Initiative;
import vn.thidua.rulebook.fact.Members;
import vn.thidua.rulebook.fact.Procedure;
import vn.thidua.rulebook.fact.Scope;

/** Every award of every framework asked for every kind of nominee, about whom nothing, none, or something is known. */
final class Sweep {

    private static final Map<String, LocalDate> DAYS = Map.of(
            "F2003", LocalDate.of(2021, 12, 10),
            "F2022", LocalDate.of(2024, 12, 2),
            "F2025", LocalDate.of(2025, 12, 2));

    private Sweep() {}

    static Stream<Question> everything(RuleBook book) {
        return book.sets().stream()
                .flatMap(set -> set.awards().keySet().stream()
                        .flatMap(award -> Stream.of(NomineeKind.values())
                                .flatMap(kind -> Stream.of(unknown(kind), none(kind), some(kind))
                                        .map(facts -> question(set, award, facts)))));
    }

    private static Question question(RuleSet set, String award, Facts facts) {
        LocalDate day = DAYS.get(set.framework());
        return new Question(award, day.getYear(), day, null, facts);
    }

    static Facts unknown(NomineeKind kind) {
        return new Facts(
                kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    static Facts none(NomineeKind kind) {
        return new Facts(
                kind,
                Sex.MALE,
                false,
                LocalDate.of(2025, 12, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Members(
                        null,
                        10,
                        Map.of("LABOR_ADVANCED", 0, "EMULATION_FIGHTER_GRASSROOTS", 0),
                        Map.of(DisciplineLevel.WARNING, 1)),
                2,
                new Procedure(
                        new Procedure.Ballot(17, 1, true),
                        new Procedure.Quota(10, 9),
                        new Procedure.Consultation(1),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2021, 1, 1),
                        false,
                        false,
                        null));
    }

    /** An initiative that was used, so that warnings speak, too. */
    private static Facts some(NomineeKind kind) {
        Facts none = none(kind);
        List<Initiative> used = Stream.of(2021, 2024, 2025)
                .map(year ->
                        new Initiative(null, year, Scope.NATIONAL, LocalDate.of(year, 1, 2), "MERIT_CERT_MINISTER"))
                .toList();
        List<vn.thidua.rulebook.fact.Commendation> given = List.of(
                new vn.thidua.rulebook.fact.Commendation(null, "LABOR_ORDER_3", LocalDate.of(2021, 2, 1), null));
        List<vn.thidua.rulebook.fact.Discipline> disciplines = Stream.of(2021, 2024, 2025)
                .map(year -> new vn.thidua.rulebook.fact.Discipline(
                        null, DisciplineLevel.WARNING, LocalDate.of(year, 3, 1), null))
                .toList();
        return new Facts(
                kind,
                none.sex(),
                none.directWorker(),
                none.recruitedOn(),
                none.ratings(),
                none.titles(),
                given,
                used,
                none.research(),
                disciplines,
                none.proceedings(),
                none.leaves(),
                none.leadership(),
                none.services(),
                none.achievements(),
                none.members(),
                none.clusterRank(),
                none.procedure());
    }
}
