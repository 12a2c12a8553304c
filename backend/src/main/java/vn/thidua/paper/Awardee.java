package vn.thidua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.NomineeKind;

/** One line of a list: who, what. */
record Awardee(NomineeKind kind, String award, boolean title, String name, String position, String unit, int year) {

    /** Wants {@code nominee_kind, award, category, name, frozen_position, unit, year}. */
    static Awardee read(ResultSet row) throws SQLException {
        NomineeKind kind = Rows.constant(row, "nominee_kind", NomineeKind.class);
        String name = row.getString("name");
        String unit = row.getString("unit");
        return new Awardee(
                kind,
                row.getString("award"),
                Rows.constant(row, "category", AwardCategory.class) == AwardCategory.TITLE,
                name,
                Wording.orEmpty(row.getString("frozen_position")),
                kind == NomineeKind.COLLECTIVE && unit.equals(name) ? "" : unit,
                row.getInt("year"));
    }

    /** By award, in the order in which they come. */
    static List<DecisionSheet.Given> grouped(List<Awardee> awardees) {
        Map<String, List<Awardee>> byAward = awardees.stream()
                .collect(Collectors.groupingBy(Awardee::award, LinkedHashMap::new, Collectors.toList()));
        return byAward.values().stream().map(Awardee::given).toList();
    }

    private static DecisionSheet.Given given(List<Awardee> awardees) {
        Awardee first = awardees.getFirst();
        java.util.concurrent.atomic.AtomicInteger ordinal = new java.util.concurrent.atomic.AtomicInteger();
        return new DecisionSheet.Given(
                first.award(),
                first.title(),
                counted(awardees),
                awardees.stream()
                        .map(one -> new DecisionSheet.Line(
                                ordinal.incrementAndGet(), one.name(), one.position(), one.unit(), one.year()))
                        .toList());
    }

    static String counted(List<Awardee> awardees) {
        return Wording.counted(
                count(awardees, NomineeKind.INDIVIDUAL),
                count(awardees, NomineeKind.COLLECTIVE),
                count(awardees, NomineeKind.HOUSEHOLD));
    }

    private static int count(List<Awardee> awardees, NomineeKind kind) {
        return (int) awardees.stream().filter(one -> one.kind() == kind).count();
    }
}
