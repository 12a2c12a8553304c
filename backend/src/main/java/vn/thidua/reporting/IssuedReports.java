package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries the tables of issued reports. */
@Singleton
class IssuedReports {

    /** Whoever reaches every unit that whoever asked reached then, and may read that kind. */
    private static final String READABLE =
            "p.kind = any(:kinds) and not exists (select from unnest(p.scope) s where not exists (select from unit_reach x where x.unit_id = s and x.root_id = any(:scope)))";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;
    private final Actor actor;
    private final BusinessClock clock;

    IssuedReports(Jdbi jdbi, Listings listings, JsonColumns json, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
    }

    private UUID[] roots() {
        return actor.scope(Permission.REPORT_READ).roots();
    }

    private String[] kinds() {
        return java.util.Arrays.stream(ReportKind.values())
                .filter(kind -> actor.mayAnywhere(kind.permission()))
                .map(ReportKind::name)
                .toArray(String[]::new);
    }

    Listing<IssuedReportItem> listing(ReportKind kind, String q) {
        return listings.of(IssuedReportItem.COLUMNS, "issued_report p", "p.id", IssuedReportItem::read)
                .where(READABLE)
                .bind("scope", roots())
                .bind("kinds", kinds())
                .where("p.kind = :kind", "kind", kind == null ? null : kind.name())
                .search("p.search", q)
                .sortedBy(
                        SortKey.of("requestedAt", "p.requested_at", "timestamptz"),
                        SortKey.of("title", "p.title collate vietnamese", "text"))
                .first("-requestedAt");
    }

    Optional<IssuedReportView> view(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + IssuedReportItem.COLUMNS
                        + ", p.asked::text as asked, p.against::text as against, p.failed_because, p.checkpoint_position, p.checkpoint_chain"
                        + " from issued_report p where p.id = :id and " + READABLE)
                .bind("id", id)
                .bindArray("scope", UUID.class, (Object[]) roots())
                .bindArray("kinds", String.class, (Object[]) kinds())
                .map((row, context) -> view(row))
                .findOne());
    }

    private IssuedReportView view(ResultSet row) throws SQLException {
        IssuedReportItem item = IssuedReportItem.read(row);
        return new IssuedReportView(
                item,
                json.read(row.getString("asked"), ReportAsked.class),
                against(row.getString("against")),
                row.getString("failed_because"),
                item.state() == IssuedReportState.ISSUED
                        ? new ReportFigures.Checkpoint(
                                row.getLong("checkpoint_position"), row.getString("checkpoint_chain"))
                        : null,
                files(item.id()));
    }

    private ReportAsked against(String kept) {
        return kept == null ? null : json.read(kept, ReportAsked.class);
    }

    private List<IssuedReportView.File> files(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select format, sha256, length(content) as size from issued_report_file where report_id = :id order by format")
                .bind("id", id)
                .map((row, context) ->
                        new IssuedReportView.File(row.getString("format"), row.getString("sha256"), row.getInt("size")))
                .list());
    }

    Optional<byte[]> content(UUID id, String format) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select content from issued_report_file where report_id = :id and format = :format")
                .bind("id", id)
                .bind("format", format)
                .mapTo(byte[].class)
                .findOne());
    }

    UUID queue(String title, ReportAsked asked, ReportAsked against, CountReport.Shape shape) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into issued_report (id, kind, title, language, asked, against, sort, most_groups, scope, state, requested_at, requested_by)"
                                + " values (:id, :kind, :title, :language, cast(:asked as jsonb), cast(:against as jsonb), :sort, :most, :scope, 'QUEUED', :at, :by)")
                .bind("id", id)
                .bind("kind", asked.kind().name())
                .bind("title", title)
                .bind("language", shape.locale().getLanguage().equals("en") ? "en" : "vi")
                .bind("asked", json.write(asked))
                .bind("against", against == null ? null : json.write(against))
                .bind("sort", shape.sort())
                .bind("most", shape.limit())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(asked.kind().permission()).roots())
                .bind("at", now())
                .bind("by", actor.accountId())
                .execute());
        return id;
    }

    /**
     * One that waits, and is now this transaction's.
     *
     * @param scope of whoever asked, then
     */
    record Queued(
            UUID id, String title, ReportAsked asked, ReportAsked against, CountReport.Shape shape, Scope scope) {}

    /** The oldest that nobody else is at. */
    Optional<Queued> next() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, title, language, asked::text as asked, against::text as against, sort, most_groups, scope"
                                + " from issued_report where state = 'QUEUED' order by requested_at limit 1 for update skip locked")
                .map((row, context) -> new Queued(
                        Rows.id(row, "id"),
                        row.getString("title"),
                        json.read(row.getString("asked"), ReportAsked.class),
                        against(row.getString("against")),
                        new CountReport.Shape(
                                row.getString("sort"), row.getInt("most_groups"), Locale.of(row.getString("language"))),
                        new Scope((UUID[]) row.getArray("scope").getArray())))
                .findOne());
    }

    void issue(UUID id, ReportFigures.Checkpoint checkpoint, Map<String, Content> files) {
        jdbi.useHandle(handle -> {
            files.forEach((format, file) -> handle.createUpdate(
                            "insert into issued_report_file (report_id, format, sha256, content) values (:id, :format, :sha256, :content)")
                    .bind("id", id)
                    .bind("format", format)
                    .bind("sha256", file.sha256())
                    .bind("content", file.bytes())
                    .execute());
            handle.createUpdate(
                            "update issued_report set state = 'ISSUED', issued_at = :at, checkpoint_position = :position, checkpoint_chain = :chain where id = :id")
                    .bind("id", id)
                    .bind("at", now())
                    .bind("position", checkpoint.position())
                    .bind("chain", checkpoint.chain())
                    .execute();
        });
    }

    /** What a file holds, and its digest. */
    record Content(byte[] bytes, String sha256) {}

    void fail(UUID id, String because) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update issued_report set state = 'FAILED', failed_because = :because where id = :id and state = 'QUEUED'")
                .bind("id", id)
                .bind("because", because)
                .execute());
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
