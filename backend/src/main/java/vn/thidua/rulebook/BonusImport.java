package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes the tables of award money from CSV rows; they are replaced whole, signed decisions keep what they paid. */
@Singleton
class BonusImport {

    private final Jdbi jdbi;

    BonusImport(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    void load(List<CSVRecord> salaries, List<CSVRecord> rates, List<CSVRecord> rules) {
        jdbi.useHandle(handle -> {
            loadSalaries(handle, salaries);
            loadRates(handle, rates);
            loadRules(handle, rules);
        });
    }

    private static void loadSalaries(Handle handle, List<CSVRecord> rows) {
        handle.execute("delete from base_salary");
        PreparedBatch batch = handle.prepareBatch(
                "insert into base_salary (valid, amount, citation, standing, source)"
                        + " values (daterange(cast(:from as date), cast(:to as date), '[]'), :amount, :citation, :standing, :source)");
        rows.forEach(row -> batch.bind("from", row.get("valid_from"))
                .bind("to", row.get("valid_to"))
                .bind("amount", Long.parseLong(row.get("amount")))
                .bind("citation", row.get("citation"))
                .bind("standing", row.get("standing"))
                .bind("source", row.get("source"))
                .add());
        batch.execute();
    }

    private static void loadRates(Handle handle, List<CSVRecord> rows) {
        handle.execute("delete from bonus_rate");
        PreparedBatch batch = handle.prepareBatch(
                "insert into bonus_rate (award_code, framework, nominee_kind, multiple, at_most, citation, standing)"
                        + " values (:award, :framework, :kind, :multiple, :atMost, :citation, :standing)");
        rows.forEach(row -> batch.bind("award", row.get("award_code"))
                .bind("framework", row.get("framework"))
                .bind("kind", row.get("nominee_kind"))
                .bind("multiple", new BigDecimal(row.get("multiple")))
                .bind("atMost", row.get("at_most").equals("yes"))
                .bind("citation", row.get("citation"))
                .bind("standing", row.get("standing"))
                .add());
        batch.execute();
    }

    private static void loadRules(Handle handle, List<CSVRecord> rows) {
        handle.execute("delete from bonus_rule");
        PreparedBatch batch = handle.prepareBatch(
                "insert into bonus_rule (framework, round_up_to, highest_title_only, citation, standing, source)"
                        + " values (:framework, :roundUpTo, :highest, :citation, :standing, :source)");
        rows.forEach(row -> batch.bind("framework", row.get("framework"))
                .bind("roundUpTo", Integer.parseInt(row.get("round_up_to")))
                .bind("highest", row.get("highest_title_only").equals("yes"))
                .bind("citation", row.get("citation"))
                .bind("standing", row.get("standing"))
                .bind("source", row.get("source"))
                .add());
        batch.execute();
    }
}
