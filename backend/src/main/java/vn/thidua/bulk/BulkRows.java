package vn.thidua.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkOutcome;
import vn.thidua.platform.bulk.BulkResult;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The table of rows. */
@Singleton
class BulkRows {

    /** What is done with rows: of a file that enters whole they are looked at first, and enter afterwards. */
    enum Pass {
        BOTH,
        LOOK,
        ENTER
    }

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    BulkRows(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    /** @param externalId where the sender's name stands among the cells; null of JSON lines, and where there is none */
    Listing<BulkRowView> listing(UUID jobId, BulkRowState state, Integer externalId, Locale locale) {
        String name = externalId == null
                ? "case when jsonb_typeof(r.content) = 'object' then r.content ->> '" + BulkField.EXTERNAL_ID + "' end"
                : "nullif(r.content ->> " + externalId + ", '')";
        return listings.of(
                        "r.number, r.state, " + name + " as external_id, r.subject_id, r.refusal::text as refusal",
                        "bulk_row r",
                        "r.id",
                        row -> view(row, locale))
                .where("r.job_id = :job", "job", jobId)
                .where("r.state = :state", "state", state)
                .sortedBy(SortKey.of("number", "r.number", "integer"))
                .first("number");
    }

    private BulkRowView view(ResultSet row, Locale locale) throws SQLException {
        KeptRefusal refusal = refusal(row);
        return new BulkRowView(
                row.getInt("number"),
                Rows.constant(row, "state", BulkRowState.class),
                row.getString("external_id"),
                Rows.id(row, "subject_id"),
                refusal == null ? null : refusal.view(locale));
    }

    private KeptRefusal refusal(ResultSet row) throws SQLException {
        String text = row.getString("refusal");
        return text == null ? null : json.read(text, KeptRefusal.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID jobId, List<KeptRow> rows) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into bulk_row (job_id, number, content, state, refusal) select :job, n, c::jsonb, case when f is null then 'WAITING' else 'REFUSED' end, f::jsonb"
                                + " from unnest(:numbers, :contents, :refusals) as t (n, c, f)")
                .bind("job", jobId)
                .bindArray(
                        "numbers",
                        Integer.class,
                        rows.stream().map(KeptRow::number).toArray())
                .bindArray(
                        "contents",
                        String.class,
                        rows.stream().map(row -> row.content().toString()).toArray())
                .bindArray(
                        "refusals",
                        String.class,
                        rows.stream()
                                .map(row -> row.refusal() == null ? null : json.write(row.refusal()))
                                .toArray())
                .execute());
    }

    /** So many of those in that state, in their order. */
    List<KeptRow> next(UUID jobId, BulkRowState state, int after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select number, content::text as content, refusal::text as refusal from bulk_row"
                                + " where job_id = :job and state = :state and number > :after order by number limit :most")
                .bind("job", jobId)
                .bind("state", state)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new KeptRow(
                        row.getInt("number"), json.read(row.getString("content"), JsonNode.class), refusal(row)))
                .list());
    }

    /**
     * Says of each row what it came to, and counts them.
     *
     * @param pass what was done with them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void came(UUID jobId, List<KeptRow> rows, List<BulkResult> results, Pass pass) {
        String[] states = results.stream()
                .map(result -> pass == Pass.LOOK && !result.isRefused()
                        ? BulkRowState.GOOD.name()
                        : result.outcome().name())
                .toArray(String[]::new);
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update bulk_row r set state = t.s, subject_id = t.i, refusal = t.f::jsonb"
                                    + " from unnest(:numbers, :states, :subjects, :refusals) as t (n, s, i, f) where r.job_id = :job and r.number = t.n")
                    .bind("job", jobId)
                    .bindArray(
                            "numbers",
                            Integer.class,
                            rows.stream().map(KeptRow::number).toArray())
                    .bindArray("states", String.class, (Object[]) states)
                    .bindArray(
                            "subjects",
                            UUID.class,
                            results.stream().map(BulkResult::subjectId).toArray())
                    .bindArray(
                            "refusals",
                            String.class,
                            results.stream()
                                    .map(result ->
                                            result.isRefused() ? json.write(KeptRefusal.of(result.refusal())) : null)
                                    .toArray())
                    .execute();
            handle.createUpdate(
                            "update bulk_job set done = done + :done, created = created + :created, changed = changed + :changed, unchanged = unchanged + :unchanged,"
                                    + " refused = refused + :refused where id = :id")
                    .bind("id", jobId)
                    .bind("done", pass == Pass.ENTER ? 0 : results.size())
                    .bind("created", pass == Pass.LOOK ? 0 : count(results, BulkOutcome.CREATED))
                    .bind("changed", pass == Pass.LOOK ? 0 : count(results, BulkOutcome.CHANGED))
                    .bind("unchanged", pass == Pass.LOOK ? 0 : count(results, BulkOutcome.UNCHANGED))
                    .bind("refused", count(results, BulkOutcome.REFUSED))
                    .execute();
        });
    }

    private static long count(List<BulkResult> results, BulkOutcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
