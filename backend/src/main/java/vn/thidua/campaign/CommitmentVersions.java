package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** What units committed themselves to, version by version, and what each version was answered: the only place that writes these tables. */
@Singleton
class CommitmentVersions {

    private static final String COMMITMENT = CriterionView.COLUMNS + ", m.target as committed, m.note";

    private static final String AS_JSON =
            "(select coalesce(jsonb_agg(jsonb_build_object('criterion', jsonb_build_object('id', c.id, 'name', c.name,"
                    + " 'measure', c.measure, 'measureUnit', c.measure_unit, 'target', trim_scale(c.target), 'addsUp', c.adds_up, 'aim', c.aim),"
                    + " 'target', trim_scale(m.target), 'note', m.note) order by c.ordinal), '[]')"
                    + " from registration_commitment m join campaign_criterion c on c.id = m.criterion_id"
                    + " where m.registration_id = v.registration_id and m.version_number = v.number) as commitments";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    CommitmentVersions(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    /** After the registration itself was written. */
    void add(UUID registrationId, int number, List<CommitmentDraft> commitments, String note, Stamp stamp) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into registration_version (registration_id, number, note, said_at, said_by)"
                            + " values (:registration, :number, :note, :at, :by)")
                    .bind("registration", registrationId)
                    .bind("number", number)
                    .bind("note", note)
                    .bind("at", stamp.at())
                    .bind("by", stamp.accountId())
                    .execute();
            if (commitments.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch(
                    "insert into registration_commitment (registration_id, version_number, criterion_id, target, note)"
                            + " values (:registration, :number, :criterion, :target, :note)");
            commitments.forEach(commitment -> batch.bind("registration", registrationId)
                    .bind("number", number)
                    .bind("criterion", commitment.criterionId())
                    .bind("target", commitment.target())
                    .bind("note", commitment.note())
                    .add());
            batch.execute();
        });
    }

    void confirmed(UUID registrationId, int number, Stamp stamp) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update registration_version set confirmed_at = :at, confirmed_by = :by"
                                + " where registration_id = :registration and number = :number")
                        .bind("registration", registrationId)
                        .bind("number", number)
                        .bind("at", stamp.at())
                        .bind("by", stamp.accountId())
                        .execute());
    }

    void asked(UUID registrationId, int number, String reason, LocalDate dueOn, Stamp stamp) {
        jdbi.useHandle(handle -> handle.createUpdate("update registration_version set asked_at = :at, asked_by = :by,"
                        + " asked_because = :reason, asked_due_on = :due"
                        + " where registration_id = :registration and number = :number")
                .bind("registration", registrationId)
                .bind("number", number)
                .bind("reason", reason)
                .bind("due", dueOn)
                .bind("at", stamp.at())
                .bind("by", stamp.accountId())
                .execute());
    }

    /** Those of one version. */
    static List<CommitmentView> commitments(Handle handle, UUID registrationId, int number) {
        return handle.createQuery("select " + COMMITMENT
                        + " from registration_commitment m join campaign_criterion c on c.id = m.criterion_id"
                        + " where m.registration_id = :id and m.version_number = :number order by c.ordinal")
                .bind("id", registrationId)
                .bind("number", number)
                .map((row, context) -> CommitmentView.read(row))
                .list();
    }

    /** Newest first. */
    Page<CommitmentVersionView> list(UUID registrationId, PageRequest request) {
        return listings.of(
                        "v.*, said.display_name as said_name, asked.display_name as asked_name,"
                                + " confirmed.display_name as confirmed_name, " + AS_JSON,
                        "registration_version v left join account said on said.id = v.said_by"
                                + " left join account asked on asked.id = v.asked_by"
                                + " left join account confirmed on confirmed.id = v.confirmed_by",
                        "v.registration_id",
                        this::read)
                .where("v.registration_id = :registration", "registration", registrationId)
                .sortedBy(SortKey.of("number", "v.number", "integer"))
                .page(request);
    }

    private CommitmentVersionView read(ResultSet row) throws SQLException {
        return new CommitmentVersionView(
                row.getInt("number"),
                json.list(row.getString("commitments"), CommitmentView[].class),
                row.getString("note"),
                Rows.instant(row, "said_at"),
                row.getString("said_name"),
                Rows.instant(row, "asked_at"),
                row.getString("asked_name"),
                row.getString("asked_because"),
                Rows.date(row, "asked_due_on"),
                Rows.instant(row, "confirmed_at"),
                row.getString("confirmed_name"));
    }
}
