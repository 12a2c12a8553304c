package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;

/** The tables {@code dossier_return} and {@code dossier_return_point}: what was sent back, why, and until when it was to be mended. */
@Singleton
class Returns {

    private final Jdbi jdbi;

    Returns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID dossierId, String reason, Due due, List<ReturnView.Point> points, Instant at, UUID by) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into dossier_return (id, dossier_id, reason, due_on, due_term_id, returned_at,"
                            + " returned_by) values (:id, :dossier, :reason, :due, :term, :at, :by)")
                    .bind("id", id)
                    .bind("dossier", dossierId)
                    .bind("reason", reason)
                    .bind("due", due.on())
                    .bind("term", due.term() == null ? null : due.term().id())
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .bind("by", by)
                    .execute();
            if (points.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch(
                    "insert into dossier_return_point (id, return_id, ordinal, nomination_id, document_id, about, text)"
                            + " values (:id, :return, :ordinal, :nomination, :document, :about, :text)");
            for (int i = 0; i < points.size(); i++) {
                ReturnView.Point point = points.get(i);
                batch.bind("id", Ids.next())
                        .bind("return", id)
                        .bind("ordinal", i + 1)
                        .bind("nomination", point.nominationId())
                        .bind("document", point.documentId())
                        .bind("about", point.about())
                        .bind("text", point.text())
                        .add();
            }
            batch.execute();
        });
    }

    /** Oldest first. */
    List<ReturnView> of(UUID dossierId) {
        Map<UUID, List<ReturnView.Point>> points = points(dossierId);
        return jdbi.withHandle(handle -> handle.createQuery("select r.id, r.reason, r.due_on, r.returned_at,"
                        + " a.id as account_id, a.display_name, " + TermView.COLUMNS
                        + " from dossier_return r join account a on a.id = r.returned_by"
                        + " left join dossier_term t on t.id = r.due_term_id where r.dossier_id = :dossier"
                        + " order by r.returned_at, r.id")
                .bind("dossier", dossierId)
                .map((row, context) -> new ReturnView(
                        row.getString("reason"),
                        Rows.date(row, "due_on"),
                        TermView.read(row),
                        points.getOrDefault(Rows.id(row, "id"), List.of()),
                        Rows.instant(row, "returned_at"),
                        AccountName.read(row)))
                .list());
    }

    private Map<UUID, List<ReturnView.Point>> points(UUID dossierId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select p.return_id, p.nomination_id, p.document_id, p.about,"
                                + " p.text from dossier_return_point p join dossier_return r on r.id = p.return_id"
                                + " where r.dossier_id = :dossier order by p.return_id, p.ordinal")
                .bind("dossier", dossierId)
                .map((row, context) -> Map.entry(Rows.id(row, "return_id"), point(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static ReturnView.Point point(ResultSet row) throws SQLException {
        return new ReturnView.Point(
                Rows.id(row, "nomination_id"),
                Rows.id(row, "document_id"),
                row.getString("about"),
                row.getString("text"));
    }
}
