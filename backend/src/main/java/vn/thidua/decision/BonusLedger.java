package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.register.AwardDecision;
import vn.thidua.rulebook.AwardRef;

/** The only place that queries what signed lines pay, what they were set against, and what drafters chose. */
@Singleton
class BonusLedger {

    private final Jdbi jdbi;

    BonusLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What signed lines pay, by line, which is the award's id; lines whose amount is not known are left out. */
    Map<UUID, Long> paid(Collection<UUID> awardIds) {
        if (awardIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select line_id, amount from decision_bonus where line_id = any(:lines) and amount is not null")
                .bindArray("lines", UUID.class, awardIds.toArray())
                .map((row, context) -> Map.entry(Rows.id(row, "line_id"), row.getLong("amount")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What was chosen for the lines of a decision, by line. */
    Map<UUID, BonusChoice> choices(UUID decisionId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.line_id, c.pays, c.reason, c.seen, c.chosen_at, a.display_name from decision_bonus_choice c"
                                + " join decision_line l on l.id = c.line_id join account a on a.id = c.chosen_by"
                                + " where l.decision_id = :decision")
                .bind("decision", decisionId)
                .map((row, context) -> Map.entry(
                        Rows.id(row, "line_id"),
                        new BonusChoice(
                                Rows.constant(row, "pays", BonusPays.class),
                                row.getString("reason"),
                                row.getString("display_name"),
                                Rows.instant(row, "chosen_at"),
                                ids((UUID[]) row.getArray("seen").getArray()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Set<UUID> ids(UUID[] array) {
        return new HashSet<>(List.of(array));
    }

    void choose(UUID lineId, BonusChoiceDraft choice, Set<UUID> seen, UUID by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into decision_bonus_choice (line_id, pays, reason, seen, chosen_at, chosen_by)"
                                + " values (:line, :pays, :reason, :seen, :at, :by) on conflict (line_id) do update set pays = excluded.pays,"
                                + " reason = excluded.reason, seen = excluded.seen, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by")
                .bind("line", lineId)
                .bind("pays", choice.pays().name())
                .bind("reason", choice.reason())
                .bindArray("seen", UUID.class, seen.toArray())
                .bind("at", at)
                .bind("by", by)
                .execute());
    }

    /** What the signed lines of a decision were set against, by line. */
    Map<UUID, List<EarlierBonus>> earlier(UUID decisionId, boolean english) {
        String sql = "select e.line_id, e.paid, a.id, a.award_code, " + (english ? "t.name_en" : "t.name")
                + " as award_name, a.decision_id, a.decision_number, a.decided_on, a.authority from decision_bonus_earlier e"
                + " join decision_line l on l.id = e.line_id join award a on a.id = e.award_id join award_type t on t.code = a.award_code"
                + " where l.decision_id = :decision order by a.decided_on, a.id";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("decision", decisionId)
                .map((row, context) -> Map.entry(
                        Rows.id(row, "line_id"),
                        new EarlierBonus(
                                Rows.id(row, "id"),
                                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                                new AwardDecision(
                                        Rows.id(row, "decision_id"),
                                        row.getString("decision_number"),
                                        Rows.date(row, "decided_on"),
                                        row.getString("authority")),
                                row.getObject("paid", Long.class))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** What is paid, for ever. */
    void freeze(List<DecisionLine> lines) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "insert into decision_bonus (line_id, amount, because, multiple, base_salary, by_table,"
                            + " at_most, citation, standing, payer_id) values (:line, :amount, :because, :multiple, :baseSalary, :byTable,"
                            + " :atMost, :citation, :standing, :payer)");
            for (DecisionLine line : lines) {
                Bonus bonus = line.bonus();
                batch.bind("line", line.id())
                        .bind("amount", bonus.amount())
                        .bind("because", bonus.because())
                        .bind("multiple", bonus.multiple())
                        .bind("baseSalary", bonus.baseSalary())
                        .bind("byTable", bonus.byTable())
                        .bind("atMost", bonus.atMost())
                        .bind("citation", bonus.citation())
                        .bind("standing", bonus.standing())
                        .bind("payer", bonus.payer().id())
                        .add();
            }
            batch.execute();
            var earlier = handle.prepareBatch(
                    "insert into decision_bonus_earlier (line_id, award_id, paid) values (:line, :award, :paid)");
            lines.forEach(line -> line.bonus()
                    .earlier()
                    .forEach(before -> earlier.bind("line", line.id())
                            .bind("award", before.awardId())
                            .bind("paid", before.paid())
                            .add()));
            if (earlier.size() > 0) {
                earlier.execute();
            }
        });
    }

    /** Of two signatures that give the same nominee a title at once the second waits, and then finds what the first paid. */
    void lock(Collection<UUID> people, Collection<UUID> collectives) {
        jdbi.useHandle(handle -> {
            handle.createQuery("select id from person where id = any(:ids) order by id for no key update")
                    .bindArray("ids", UUID.class, people.toArray())
                    .mapTo(UUID.class)
                    .list();
            handle.createQuery("select id from unit where id = any(:ids) order by id for no key update")
                    .bindArray("ids", UUID.class, collectives.toArray())
                    .mapTo(UUID.class)
                    .list();
        });
    }
}
