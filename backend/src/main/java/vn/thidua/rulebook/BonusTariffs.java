package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** The tables of award money: some sixty rows, read together. */
@Singleton
public class BonusTariffs {

    private final Jdbi jdbi;

    BonusTariffs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public BonusTariff on(LocalDate decidedOn) {
        return jdbi.withHandle(handle -> new BonusTariff(baseSalary(handle, decidedOn), rates(handle), rules(handle)));
    }

    /** Newest first. */
    List<BaseSalary> baseSalaries() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select lower(valid) as \"from\", upper(valid) as bound, amount, citation,"
                                + " standing, source from base_salary order by lower(valid) desc")
                .map((row, context) -> new BaseSalary(
                        Rows.date(row, "from"),
                        Rows.lastDay(row, "bound"),
                        row.getLong("amount"),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class),
                        row.getString("source")))
                .list());
    }

    private static BonusTariff.BaseSalary baseSalary(Handle handle, LocalDate day) {
        return handle.createQuery("select amount, citation, standing from base_salary where valid @> :day")
                .bind("day", day)
                .map((row, context) -> new BonusTariff.BaseSalary(
                        row.getLong("amount"),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class)))
                .findOne()
                .orElse(null);
    }

    private static Map<BonusTariff.Key, BonusTariff.Rate> rates(Handle handle) {
        Map<BonusTariff.Key, BonusTariff.Rate> rates = new HashMap<>();
        handle.createQuery(
                        "select award_code, framework, nominee_kind, multiple, at_most, citation, standing from bonus_rate")
                .map((row, context) -> rates.put(
                        new BonusTariff.Key(
                                row.getString("award_code"),
                                row.getString("framework"),
                                Rows.constant(row, "nominee_kind", NomineeKind.class)),
                        new BonusTariff.Rate(
                                row.getBigDecimal("multiple"),
                                row.getBoolean("at_most"),
                                row.getString("citation"),
                                Rows.constant(row, "standing", Standing.class))))
                .list();
        return rates;
    }

    private static Map<String, BonusTariff.Rule> rules(Handle handle) {
        Map<String, BonusTariff.Rule> rules = new HashMap<>();
        handle.createQuery("select framework, round_up_to, highest_title_only, citation, standing from bonus_rule")
                .map((row, context) -> rules.put(
                        row.getString("framework"),
                        new BonusTariff.Rule(
                                row.getInt("round_up_to"),
                                row.getBoolean("highest_title_only"),
                                row.getString("citation"),
                                Rows.constant(row, "standing", Standing.class))))
                .list();
        return rules;
    }
}
