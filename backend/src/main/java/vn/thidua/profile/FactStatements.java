package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentRef;
import vn.thidua.organization.People;
import vn.thidua.platform.Ids;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code fact_statement}: its lists, and the only place that writes it. */
@Singleton
class FactStatements {

    private static final String COLUMNS = "s.id, " + PersonRef.columns("p", "person") + ", "
            + UnitRef.columns("c", "collective") + ", " + UnitRef.columns("g", "people_of")
            + ", s.kinds, s.until, s.source, "
            + DocumentRef.COLUMNS
            + ", s.demonstration, s.recorded_at, a.display_name as recorded_by_name, s.superseded_at, s.superseded_because, s.version";

    private static final String JOINS = "left join person p on p.id = " + FactNominees.living("s")
            + " left join unit_now c on c.id = s.collective_id left join unit_now g on g.id = s.given_for_id"
            + " left join account a on a.id = s.recorded_by left join document d on d.id = s.document_id";

    private static final String INSERT =
            "insert into fact_statement (id, person_id, collective_id, given_for_id, kinds, until, source, document_id, recorded_by, demonstration)"
                    + " values (:id, :person, :collective, :givenFor, :kinds, :until, :source, :document, :by, :demonstration)";

    /** Everybody who stood there on that day; one more than may be stated of at once. */
    private static final String PEOPLE_OF =
            "select m.person_id from membership m join unit_reach r on r.unit_id = m.unit_id"
                    + " where r.root_id = :unit and m.superseded_at is null and m.valid @> cast(:on as date) order by m.person_id limit :most + 1";

    private final Jdbi jdbi;
    private final Listings listings;
    private final People people;
    private final ProfileSettings settings;
    private final CurrentAccount account;
    private final BusinessClock clock;

    FactStatements(
            Jdbi jdbi,
            Listings listings,
            People people,
            ProfileSettings settings,
            CurrentAccount account,
            BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.people = people;
        this.settings = settings;
        this.account = account;
        this.clock = clock;
    }

    Listing<FactStatementItem> listing(UUID person, UUID collective, boolean superseded, Scope scope) {
        Listing<FactStatementItem> list = listings.of(
                        COLUMNS,
                        "fact_statement s",
                        JOINS,
                        "s.id",
                        row -> FactStatementItem.read(row, settings.statementDays()))
                .where(FactNominees.within("s"))
                .bind("scope", scope.roots())
                .bind("today", clock.today())
                .where(
                        "s.person_id = any(:records)",
                        "records",
                        person == null ? null : people.recordsOf(person).toArray(UUID[]::new))
                .where("s.collective_id = :collective", "collective", collective)
                .sortedBy(SortKey.of("until", "s.until", "date"));
        return superseded ? list : list.where("s.superseded_at is null");
    }

    /** One that is to be withdrawn, kept from others until the transaction ends. */
    record Newest(UUID personId, UUID collectiveId, long version, FactState state) {}

    Optional<Newest> locked(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select person_id, collective_id, version, superseded_at is null as standing from fact_statement where id = :id for update")
                .bind("id", id)
                .map((row, context) -> new Newest(
                        Rows.id(row, "person_id"),
                        Rows.id(row, "collective_id"),
                        row.getLong("version"),
                        row.getBoolean("standing") ? FactState.STANDING : FactState.WITHDRAWN))
                .findOne());
    }

    FactStatementItem item(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from fact_statement s " + JOINS + " where s.id = :id")
                .bind("id", id)
                .map((row, context) -> FactStatementItem.read(row, settings.statementDays()))
                .one());
    }

    void withdraw(UUID id, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update fact_statement set superseded_at = clock_timestamp(),"
                        + " superseded_by = :by, superseded_because = :because, version = version + 1 where id = :id")
                .bind("by", by())
                .bind("because", because)
                .bind("id", id)
                .execute());
    }

    List<UUID> peopleOf(UUID unit, LocalDate on, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(PEOPLE_OF)
                .bind("unit", unit)
                .bind("on", on)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    /** Who stood in the very unit on that day, as the first start knows it before it is worked out what reaches what. */
    List<UUID> membersOf(UUID unit, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("select person_id from membership where unit_id = :unit"
                        + " and superseded_at is null and valid @> cast(:on as date) order by person_id")
                .bind("unit", unit)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }

    /** What is said of each of them alike. */
    record Said(
            Collection<KeptFactKind> kinds,
            LocalDate until,
            String source,
            UUID documentId,
            UUID peopleOf,
            boolean demonstration) {}

    void add(Collection<UUID> personIds, UUID collectiveId, Said said) {
        String[] kinds = said.kinds().stream().map(Enum::name).sorted().toArray(String[]::new);
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            personIds.forEach(person -> row(batch, person, null, said, kinds));
            if (collectiveId != null) {
                row(batch, null, collectiveId, said, kinds);
            }
            batch.execute();
        });
    }

    private void row(PreparedBatch batch, UUID person, UUID collective, Said said, String[] kinds) {
        batch.bind("id", Ids.next())
                .bind("person", person)
                .bind("collective", collective)
                .bind("givenFor", said.peopleOf())
                .bindArray("kinds", String.class, (Object[]) kinds)
                .bind("until", said.until())
                .bind("source", said.source())
                .bind("document", said.documentId())
                .bind("by", by())
                .bind("demonstration", said.demonstration())
                .add();
    }

    private UUID by() {
        return account.isSignedIn() ? account.accountId() : null;
    }
}
