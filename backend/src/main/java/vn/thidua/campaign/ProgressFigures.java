package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** What units reported, each figure with the day it is about and the time it was known: the only place that writes these tables. */
@Singleton
class ProgressFigures {

    private static final String DOCUMENTS =
            "(select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'fileName', d.file_name, 'mediaType', d.media_type,"
                    + " 'size', d.size) order by d.file_name, d.id), '[]')"
                    + " from progress_evidence e join document d on d.id = e.document_id where e.figure_id = f.id) as documents";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    ProgressFigures(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    /** The criteria on which a figure stands for the day. */
    Set<UUID> reported(UUID registrationId, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("select criterion_id from progress_figure"
                        + " where registration_id = :registration and as_of = :day and superseded_at is null")
                .bind("registration", registrationId)
                .bind("day", asOf)
                .mapTo(UUID.class)
                .set());
    }

    /** What stood for the same day and criteria stands no more. */
    void add(UUID registrationId, ProgressReport report, Stamp stamp) {
        jdbi.useHandle(handle -> {
            Set<UUID> corrected = reported(registrationId, report.asOf());
            handle.createUpdate(
                            "update progress_figure set superseded_at = clock_timestamp() where registration_id = :registration"
                                    + " and as_of = :day and criterion_id = any(:criteria) and superseded_at is null")
                    .bind("registration", registrationId)
                    .bind("day", report.asOf())
                    .bindArray(
                            "criteria",
                            UUID.class,
                            report.figures().stream()
                                    .map(ProgressFigureDraft::criterionId)
                                    .toArray())
                    .execute();
            PreparedBatch figures = handle.prepareBatch(
                    "insert into progress_figure (id, registration_id, criterion_id, as_of, value, note, because, recorded_by)"
                            + " values (:id, :registration, :criterion, :day, :value, :note, :because, :by)");
            PreparedBatch evidence = handle.prepareBatch(
                    "insert into progress_evidence (figure_id, document_id) values (:figure, :document)");
            for (ProgressFigureDraft figure : report.figures()) {
                UUID id = Ids.next();
                figures.bind("id", id)
                        .bind("registration", registrationId)
                        .bind("criterion", figure.criterionId())
                        .bind("day", report.asOf())
                        .bind("value", figure.value())
                        .bind("note", figure.note())
                        .bind("because", corrected.contains(figure.criterionId()) ? report.because() : null)
                        .bind("by", stamp.accountId())
                        .add();
                figure.documentIds().stream()
                        .distinct()
                        .forEach(document -> evidence.bind("figure", id)
                                .bind("document", document)
                                .add());
            }
            figures.execute();
            if (evidence.size() > 0) {
                evidence.execute();
            }
        });
    }

    /** All that was ever reported, newest day first unless sorted otherwise. */
    Page<ProgressFigureView> list(UUID registrationId, UUID criterionId, Boolean standing, PageRequest request) {
        Listing<ProgressFigureView> listing = listings.of(
                        CriterionView.COLUMNS
                                + ", f.id as figure_id, f.as_of, f.value, f.note, f.because, f.recorded_at, f.superseded_at,"
                                + " a.display_name, " + DOCUMENTS,
                        "progress_figure f join campaign_criterion c on c.id = f.criterion_id join account a on a.id = f.recorded_by",
                        "f.id",
                        this::read)
                .where("f.registration_id = :registration", "registration", registrationId)
                .where("f.criterion_id = :criterion", "criterion", criterionId)
                .where("(f.superseded_at is null) = :standing", "standing", standing);
        return listing.sortedBy(
                        SortKey.of("asOf", "f.as_of", "date"), SortKey.of("recordedAt", "f.recorded_at", "timestamptz"))
                .page(request);
    }

    private ProgressFigureView read(ResultSet row) throws SQLException {
        return new ProgressFigureView(
                Rows.id(row, "figure_id"),
                CriterionView.read(row),
                Rows.date(row, "as_of"),
                CriterionView.plain(row.getBigDecimal("value")),
                row.getString("note"),
                row.getString("because"),
                json.list(row.getString("documents"), DocumentRef[].class),
                Rows.instant(row, "recorded_at"),
                row.getString("display_name"),
                Rows.instant(row, "superseded_at"));
    }
}
