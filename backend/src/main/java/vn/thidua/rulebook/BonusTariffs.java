package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                        "select " + BaseSalary.COLUMNS + " from base_salary order by lower(valid) desc")
                .map((row, context) -> BaseSalary.read(row))
                .list());
    }

    private static BaseSalary baseSalary(Handle handle, LocalDate day) {
        return handle.createQuery("select " + BaseSalary.COLUMNS + " from base_salary where valid @> :day")
                .bind("day", day)
                .map((row, context) -> BaseSalary.read(row))
                .findOne()
                .orElse(null);
    }

    private static Map<BonusTariff.Key, AwardBonus> rates(Handle handle) {
        return handle.createQuery(
                        "select award_code, framework, nominee_kind, multiple, at_most, citation, standing from bonus_rate")
                .map((row, context) -> Map.entry(row.getString("award_code"), AwardBonus.read(row)))
                .collect(Collectors.toMap(of -> BonusTariff.Key.of(of.getKey(), of.getValue()), Map.Entry::getValue));
    }

    private static Map<String, BonusTariff.Rule> rules(Handle handle) {
        return handle.createQuery(
                        "select framework, round_up_to, highest_title_only, citation, standing from bonus_rule")
                .map((row, context) -> Map.entry(
                        row.getString("framework"),
                        new BonusTariff.Rule(
                                row.getInt("round_up_to"),
                                row.getBoolean("highest_title_only"),
                                row.getString("citation"),
                                Rows.constant(row, "standing", Standing.class))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
