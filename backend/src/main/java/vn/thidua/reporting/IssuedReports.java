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

    /** Whoever reaches, with what the rows are, every unit that whoever asked reached then. */
    private static final String READABLE =
            "not exists (select from unnest(p.scope) asked where not exists (select from unnest(:kinds, cast(:roots as uuid[])) as mine (kind, root)"
                    + " join unit_reach reach on reach.root_id = mine.root where mine.kind = p.kind and reach.unit_id = asked))";

    /** So long nobody else takes one up: an instance that died does not keep it. */
    private static final String CLAIM = """
            update issued_report set claimed_until = clock_timestamp() + interval '10 minutes'
             where id = (select id from issued_report where state = 'QUEUED' and (claimed_until is null or claimed_until < clock_timestamp())
                          order by requested_at limit 1 for update skip locked)
            returning id""";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;
    private final ReportReach reach;
    private final Actor actor;
    private final BusinessClock clock;

    IssuedReports(Jdbi jdbi, Listings listings, JsonColumns json, ReportReach reach, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
        this.reach = reach;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<IssuedReportItem> listing(ReportKind kind, String q) {
        ReportReach.Pairs mine = reach.pairs();
        return listings.of(IssuedReportItem.COLUMNS, "issued_report p", "p.id", IssuedReportItem::read)
                .where(READABLE)
                .bind("kinds", mine.kinds())
                .bind("roots", mine.roots())
                .where("p.kind = :kind", "kind", kind == null ? null : kind.name())
                .search("p.search", q)
                .sortedBy(
                        SortKey.of("requestedAt", "p.requested_at", "timestamptz"),
                        SortKey.of("title", "p.title collate vietnamese", "text"))
                .first("-requestedAt");
    }

    Optional<IssuedReportView> view(UUID id) {
        ReportReach.Pairs mine = reach.pairs();
        return jdbi.withHandle(handle -> handle.createQuery("select " + IssuedReportItem.COLUMNS
                        + ", p.asked::text as asked, p.against::text as against, p.failed_because, p.checkpoint_position, p.checkpoint_chain"
                        + " from issued_report p where p.id = :id and " + READABLE)
                .bind("id", id)
                .bindArray("kinds", String.class, (Object[]) mine.kinds())
                .bindArray("roots", UUID.class, (Object[]) mine.roots())
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
                .bindArray(
                        "scope", UUID.class, (Object[]) reach.of(asked.kind()).roots())
                .bind("at", now())
                .bind("by", actor.accountId())
                .execute());
        return id;
    }

    /**
     * One that waits to be made.
     *
     * @param scope of whoever asked, then
     */
    record Queued(
            UUID id, String title, ReportAsked asked, ReportAsked against, CountReport.Shape shape, Scope scope) {}

    /** The oldest that waits and that nobody else is at. */
    Optional<UUID> claim() {
        return jdbi.withHandle(
                handle -> handle.createQuery(CLAIM).mapTo(UUID.class).findOne());
    }

    Queued queued(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, title, language, asked::text as asked, against::text as against, sort, most_groups, scope"
                                + " from issued_report where id = :id")
                .bind("id", id)
                .map((row, context) -> new Queued(
                        Rows.id(row, "id"),
                        row.getString("title"),
                        json.read(row.getString("asked"), ReportAsked.class),
                        against(row.getString("against")),
                        new CountReport.Shape(
                                row.getString("sort"),
                                row.getInt("most_groups"),
                                false,
                                Locale.of(row.getString("language"))),
                        new Scope((UUID[]) row.getArray("scope").getArray())))
                .one());
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
