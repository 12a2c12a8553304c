package vn.thidua.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentRef;
import vn.thidua.organization.Heirs;
import vn.thidua.organization.People;
import vn.thidua.organization.Predecessor;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code fact}: its lists, and the only place that writes it. */
@Singleton
class RecordedFacts {

    private static final String COLUMNS = "f.fact_id, f.version, f.kind, " + PersonRef.columns("p", "person") + ", "
            + UnitRef.columns("c", "collective") + ", " + UnitRef.columns("u", "unit")
            + ", f.year, lower(f.valid) as since, upper(f.valid) as until, f.value, f.title, f.authority, f.source, "
            + DocumentRef.COLUMNS
            + ", f.demonstration, f.recorded_at, r.display_name as recorded_by_name, f.recorded_because, f.superseded_at,"
            + " s.display_name as superseded_by_name, f.superseded_because";

    private static final String JOINS = "left join person p on p.id = " + FactNominees.living("f")
            + " left join unit_now c on c.id = f.collective_id left join unit_now u on u.id = " + FactNominees.unit("f")
            + " left join account r on r.id = f.recorded_by left join account s on s.id = f.superseded_by"
            + " left join document d on d.id = f.document_id";

    private static final String UNDER =
            "(f.collective_id in (select r.unit_id from unit_reach r where r.root_id = :unit)"
                    + " or " + FactNominees.living("f")
                    + " in (select m.person_id from membership m join unit_reach r on r.unit_id = m.unit_id"
                    + " where r.root_id = :unit and m.superseded_at is null and m.valid @> cast(:today as date)))";

    private static final String SAID =
            "select f.person_id as holder, f.kind, f.year, f.value, f.title from fact f where f.person_id = any(:holders) and f.superseded_at is null"
                    + " union all select f.collective_id, f.kind, f.year, f.value, f.title from fact f"
                    + " where f.collective_id = any(:holders) and f.superseded_at is null";

    private static final String INSERT =
            "insert into fact (id, fact_id, version, kind, person_id, collective_id, year, valid, value, title, authority, source, document_id,"
                    + " recorded_because, recorded_by, demonstration) values (:id, :factId, :version, :kind, :personId, :collectiveId, :year,"
                    + " daterange(:from, :until), cast(:value as jsonb), :title, :authority, :source, :documentId, :because, :by, :demonstration)";

    private final Jdbi jdbi;
    private final Listings listings;
    private final People people;
    private final Heirs heirs;
    private final JsonColumns json;
    private final CurrentAccount account;
    private final BusinessClock clock;

    RecordedFacts(
            Jdbi jdbi,
            Listings listings,
            People people,
            Heirs heirs,
            JsonColumns json,
            CurrentAccount account,
            BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.people = people;
        this.heirs = heirs;
        this.json = json;
        this.account = account;
        this.clock = clock;
    }

    Listing<FactItem> listing(FactFilter filter, Scope scope) {
        Listing<FactItem> list = listings.of(COLUMNS, "fact f", JOINS, "f.id", this::read)
                .where(FactNominees.within("f"))
                .bind("scope", scope.roots())
                .bind("today", clock.today())
                .where("f.person_id = any(:records)", "records", records(filter.person))
                .where("f.collective_id = any(:line)", "line", line(filter.collective))
                .where(UNDER, "unit", filter.unit)
                .where("f.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .where(
                        "f.valid && daterange(make_date(cast(:year as integer), 1, 1), make_date(cast(:year as integer) + 1, 1, 1))",
                        "year",
                        filter.year)
                .sortedBy(
                        SortKey.of("from", "lower(f.valid)", "date"),
                        SortKey.of("recordedAt", "f.recorded_at", "timestamptz"));
        return filter.superseded ? list : list.where("f.superseded_at is null");
    }

    private UUID[] records(UUID person) {
        return person == null ? null : people.recordsOf(person).toArray(UUID[]::new);
    }

    private UUID[] line(UUID unit) {
        return unit == null
                ? null
                : heirs.linesOf(List.of(unit), clock.today()).stream()
                        .map(Predecessor::id)
                        .toArray(UUID[]::new);
    }

    /** Every version, newest first; empty when there is no such fact. */
    List<FactItem> versions(UUID factId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from fact f " + JOINS
                        + " where f.fact_id = :fact order by f.version desc")
                .bind("fact", factId)
                .bind("today", clock.today())
                .map((row, context) -> read(row))
                .list());
    }

    /** What a change of a fact begins with. */
    record Newest(UUID rowId, long version, KeptFactKind kind, UUID personId, UUID collectiveId, FactState state) {}

    /** The newest version, kept from others until the transaction ends. */
    Optional<Newest> locked(UUID factId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, version, kind, person_id, collective_id, superseded_at is null as standing"
                                + " from fact where fact_id = :fact order by version desc limit 1 for update")
                .bind("fact", factId)
                .map((row, context) -> new Newest(
                        Rows.id(row, "id"),
                        row.getLong("version"),
                        KeptFactKind.valueOf(row.getString("kind")),
                        Rows.id(row, "person_id"),
                        Rows.id(row, "collective_id"),
                        row.getBoolean("standing") ? FactState.STANDING : FactState.WITHDRAWN))
                .findOne());
    }

    /** Whether one of which there can only be one stands already, under whichever record of the nominee. */
    boolean stands(FactNominee nominee, KeptFactKind kind, Integer year) {
        Collection<UUID> holders =
                nominee.personId() == null ? List.of(nominee.collectiveId()) : people.recordsOf(nominee.personId());
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from fact where coalesce(person_id, collective_id) = any(:holders) and kind = :kind"
                                + " and year is not distinct from :year and superseded_at is null)")
                .bindArray("holders", UUID.class, holders.toArray())
                .bind("kind", kind.name())
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
    }

    /** What stands of these people and units already: by holder, kind, year, value and title. */
    Set<FactSaid> said(Collection<UUID> holders) {
        return jdbi.withHandle(handle -> handle.createQuery(SAID)
                .bindArray("holders", UUID.class, holders.toArray())
                .map((row, context) -> new FactSaid(
                        Rows.id(row, "holder"),
                        KeptFactKind.valueOf(row.getString("kind")),
                        Rows.integer(row, "year"),
                        json.read(row.getString("value"), JsonNode.class),
                        row.getString("title")))
                .collect(Collectors.toSet()));
    }

    void supersede(UUID rowId, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update fact set superseded_at = clock_timestamp(),"
                        + " superseded_by = :by, superseded_because = :because where id = :id")
                .bind("by", by())
                .bind("because", because)
                .bind("id", rowId)
                .execute());
    }

    void add(Collection<FactVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            versions.forEach(version -> add(batch, version));
            batch.execute();
        });
    }

    private void add(PreparedBatch batch, FactVersion version) {
        FactContent content = version.content();
        batch.bind("id", version.id())
                .bind("factId", version.factId())
                .bind("version", version.version())
                .bind("kind", version.kind().name())
                .bind("personId", version.nominee().personId())
                .bind("collectiveId", version.nominee().collectiveId())
                .bind("year", version.span().year())
                .bind("from", version.span().from())
                .bind("until", version.span().until())
                .bind("value", json.write(content.value()))
                .bind("title", content.title())
                .bind("authority", content.authority())
                .bind("source", content.source())
                .bind("documentId", content.documentId())
                .bind("because", version.because())
                .bind("by", by())
                .bind("demonstration", version.demonstration())
                .add();
    }

    private UUID by() {
        return account.isSignedIn() ? account.accountId() : null;
    }

    private FactItem read(ResultSet row) throws SQLException {
        return new FactItem(
                Rows.id(row, "fact_id"),
                row.getLong("version"),
                KeptFactKind.valueOf(row.getString("kind")),
                PersonRef.read(row, "person"),
                UnitRef.read(row, "collective"),
                UnitRef.read(row, "unit"),
                Rows.integer(row, "year"),
                Rows.date(row, "since"),
                Rows.lastDay(row, "until"),
                json.read(row.getString("value"), JsonNode.class),
                row.getString("title"),
                row.getString("authority"),
                row.getString("source"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                row.getBoolean("demonstration"),
                Rows.instant(row, "recorded_at"),
                row.getString("recorded_by_name"),
                row.getString("recorded_because"),
                Rows.instant(row, "superseded_at"),
                row.getString("superseded_by_name"),
                row.getString("superseded_because"));
    }
}
