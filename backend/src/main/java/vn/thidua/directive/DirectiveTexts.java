package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;

/** What stands beside a directive's head: its points, papers, links and versions. */
@Singleton
class DirectiveTexts {

    /**
     * How a version came about.
     *
     * @param reason null of the first
     */
    record Stamp(String number, LocalDate signedOn, String signer, String reason, UUID by, Instant at) {}

    private final Jdbi jdbi;
    private final JsonColumns json;

    DirectiveTexts(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Of a draft: what it says is replaced whole. */
    void replace(UUID id, DirectiveDraft draft) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("directive_point", "directive_link", "directive_document")) {
                handle.createUpdate("delete from " + table + " where directive_id = :id")
                        .bind("id", id)
                        .execute();
            }
            handle.createUpdate("update directive set recipients = :recipients where id = :id")
                    .bindArray("recipients", String.class, draft.recipients())
                    .bind("id", id)
                    .execute();
            draft.implementsIds()
                    .forEach(target -> handle.execute(
                            "insert into directive_link (directive_id, target_id, kind) values (?, ?, 'IMPLEMENTS')",
                            id,
                            target));
            for (int i = 0; i < draft.documentIds().size(); i++) {
                handle.execute(
                        "insert into directive_document (directive_id, document_id, ordinal) values (?, ?, ?)",
                        id,
                        draft.documentIds().get(i),
                        i);
            }
            keep(
                    handle,
                    id,
                    draft.points().stream().map(DirectivePointDraft::point).toList());
        });
    }

    /** Of an issued directive: points go on where they go on, and what is missing is dropped. */
    void adjust(UUID id, int ordinal, List<DirectivePoint> points) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update directive_point set dropped_in = :ordinal where directive_id = :id"
                            + " and dropped_in is null and not code = any(:codes)")
                    .bind("ordinal", ordinal)
                    .bind("id", id)
                    .bindArray(
                            "codes",
                            String.class,
                            points.stream().map(DirectivePoint::code).toList())
                    .execute();
            keep(handle, id, points);
        });
    }

    private static void keep(Handle handle, UUID id, List<DirectivePoint> points) {
        if (points.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into directive_point (directive_id, code, ordinal, text, asks, of_whom, rhythm)"
                        + " values (:id, :code, :ordinal, :text, :asks, :ofWhom, :rhythm) on conflict (directive_id, code) do update"
                        + " set ordinal = excluded.ordinal, text = excluded.text, asks = excluded.asks, of_whom = excluded.of_whom,"
                        + " rhythm = excluded.rhythm, dropped_in = null");
        for (int i = 0; i < points.size(); i++) {
            DirectivePoint point = points.get(i);
            batch.bind("id", id)
                    .bind("code", point.code())
                    .bind("ordinal", i)
                    .bind("text", point.text())
                    .bind("asks", point.asks())
                    .bind("ofWhom", point.ofWhom())
                    .bind("rhythm", point.rhythm())
                    .add();
        }
        batch.execute();
    }

    List<DirectivePoint> points(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select code, text, asks, of_whom, rhythm from directive_point"
                                + " where directive_id = :id and dropped_in is null order by ordinal")
                        .bind("id", id)
                        .map((row, context) -> DirectivePoint.read(row))
                        .list());
    }

    /** Keeps for ever what the directive says from now on. */
    void keepVersion(UUID id, DirectiveDifference.Said said, Stamp stamp) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into directive_version (directive_id, ordinal, title, legal_basis, points, number, signed_on, signer,"
                                + " reason, recorded_by, recorded_at) values (:id, :ordinal, :title, :legalBasis, cast(:points as jsonb), :number,"
                                + " :signedOn, :signer, :reason, :by, :at)")
                .bind("id", id)
                .bind("ordinal", said.ordinal())
                .bind("title", said.title())
                .bind("legalBasis", said.legalBasis())
                .bind("points", json.write(said.points()))
                .bind("number", stamp.number())
                .bind("signedOn", stamp.signedOn())
                .bind("signer", stamp.signer())
                .bind("reason", stamp.reason())
                .bind("by", stamp.by())
                .bind("at", stamp.at())
                .execute());
    }

    List<DirectiveVersionItem> versions(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select ordinal, number, signed_on, signer, reason, recorded_at from directive_version"
                                + " where directive_id = :id order by ordinal desc")
                .bind("id", id)
                .map((row, context) -> new DirectiveVersionItem(
                        row.getInt("ordinal"),
                        row.getString("number"),
                        Rows.date(row, "signed_on"),
                        row.getString("signer"),
                        row.getString("reason"),
                        Rows.instant(row, "recorded_at")))
                .list());
    }

    Optional<DirectiveDifference.Said> said(UUID id, int ordinal) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select ordinal, title, legal_basis, points from directive_version"
                                + " where directive_id = :id and ordinal = :ordinal")
                        .bind("id", id)
                        .bind("ordinal", ordinal)
                        .map((row, context) -> said(row))
                        .findOne());
    }

    private DirectiveDifference.Said said(ResultSet row) throws SQLException {
        return new DirectiveDifference.Said(
                row.getInt("ordinal"),
                row.getString("title"),
                row.getString("legal_basis"),
                json.list(row.getString("points"), DirectivePoint[].class));
    }
}
