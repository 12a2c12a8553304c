package vn.thidua.organization;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries and writes the pairs of records that may be one person. */
@Singleton
class PersonPairs {

    /** Both lie in the scope; whoever stands in no unit today is anybody's who looks after pairs. */
    private static final String IN_SCOPE = within("x.left_id") + " and " + within("x.right_id");

    private static final String UNDER =
            "exists (select from membership f join unit_reach r on r.unit_id = f.unit_id and r.root_id = :unit"
                    + " where f.person_id in (x.left_id, x.right_id) and f.superseded_at is null and f.valid @> :today)";

    private final Jdbi jdbi;
    private final Listings listings;
    private final BusinessClock clock;

    PersonPairs(Jdbi jdbi, Listings listings, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.clock = clock;
    }

    private static String within(String person) {
        return "coalesce((select " + Scope.predicate("t.unit_id") + " from membership t where t.person_id = " + person
                + " and t.superseded_at is null and t.valid @> :today), true)";
    }

    Listing<PersonPair> listing(String q, UUID unit, PersonPairState state, Scope scope) {
        boolean named = q != null && !q.isBlank();
        return listings.of(
                        PersonPair.COLUMNS,
                        named ? PersonPair.CORE : "person_pair x",
                        PersonPair.JOINS,
                        "x.id",
                        PersonPair::read)
                .bind("today", clock.today())
                .bind("scope", scope.roots())
                .where("(" + IN_SCOPE + ")")
                .where("x.state = :state", "state", state == null ? null : state.name())
                .where(UNDER, "unit", unit)
                .scan("(l.search || ' ' || r.search)", q)
                .sortedBy(SortKey.of("score", "x.score", "integer"));
    }

    /** One within the scope. */
    Optional<PersonPair> find(UUID id, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + PersonPair.COLUMNS + " from person_pair x "
                        + PersonPair.JOINS + " where x.id = :id and " + IN_SCOPE)
                .bind("id", id)
                .bind("today", clock.today())
                .bindArray("scope", UUID.class, (Object[]) scope.roots())
                .map((row, context) -> PersonPair.read(row))
                .findOne());
    }

    /** The pair and both records: of two who press at once the second waits, and then finds that it has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<PersonPair> locked(UUID id, Scope scope) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select p.id from person_pair x join person p on p.id in (x.left_id, x.right_id)"
                                + " where x.id = :id order by p.id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .list());
        return find(id, scope);
    }

    /** Writes down what was found; what was found out about a pair before stays as it is. The answer is how many are new. */
    @Transactional(Transactional.TxType.MANDATORY)
    int keep(List<Likeness> found) {
        if (found.isEmpty()) {
            return 0;
        }
        return jdbi.withHandle(handle -> {
            int before = count(handle);
            PreparedBatch batch = handle.prepareBatch(
                    "insert into person_pair (id, left_id, right_id, score, reasons) values (:id, :left, :right, :score, :reasons)"
                            + " on conflict (left_id, right_id) do update set score = excluded.score, reasons = excluded.reasons"
                            + " where person_pair.state = 'OPEN'"
                            + " and (person_pair.score, person_pair.reasons) is distinct from (excluded.score, excluded.reasons)");
            found.forEach(likeness -> batch.bind("id", Ids.next())
                    .bind("left", likeness.leftId())
                    .bind("right", likeness.rightId())
                    .bind("score", likeness.score())
                    .bindArray(
                            "reasons",
                            String.class,
                            likeness.reasons().stream().map(Enum::name).toArray())
                    .add());
            batch.execute();
            return count(handle) - before;
        });
    }

    private static int count(org.jdbi.v3.core.Handle handle) {
        return handle.createQuery("select count(*) from person_pair")
                .mapTo(Integer.class)
                .one();
    }

    /** Open ones of this person that nothing speaks for any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void drop(UUID personId, List<Likeness> still) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from person_pair x where x.state = 'OPEN'"
                        + " and (x.left_id = :person or x.right_id = :person)"
                        + " and not (case when x.left_id = :person then x.right_id else x.left_id end = any(:still))")
                .bind("person", personId)
                .bindArray(
                        "still",
                        UUID.class,
                        still.stream()
                                .map(found -> found.leftId().equals(personId) ? found.rightId() : found.leftId())
                                .toArray())
                .execute());
    }

    /** @param because null asks anew */
    @Transactional(Transactional.TxType.MANDATORY)
    void decide(UUID id, PersonPairState state, String because, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update person_pair set state = :state, because = :because, version = version + 1,"
                                + " decided_at = case when :open then null else now() end, decided_by = case when :open then null else :by end"
                                + " where id = :id")
                .bind("id", id)
                .bind("state", state.name())
                .bind("because", because)
                .bind("open", state == PersonPairState.OPEN)
                .bind("by", by)
                .execute());
    }

    /** Whoever was told apart from the record that went is told apart from the one that goes on; open questions about it are no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void carryOver(UUID mergedId, UUID survivorId) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into person_pair (id, left_id, right_id, score, reasons, state, decided_at, decided_by, because)
                            select gen_random_uuid(), least(o.other_id, :survivor), greatest(o.other_id, :survivor), o.score, o.reasons,
                                   o.state, o.decided_at, o.decided_by, o.because
                              from (select case when x.left_id = :merged then x.right_id else x.left_id end as other_id, x.*
                                      from person_pair x where :merged in (x.left_id, x.right_id) and x.state = 'KEPT_APART') o
                             where o.other_id <> :survivor
                            on conflict (left_id, right_id) do update
                               set state = excluded.state, decided_at = excluded.decided_at, decided_by = excluded.decided_by,
                                   because = excluded.because, version = person_pair.version + 1
                             where person_pair.state = 'OPEN'
                            """)
                    .bind("merged", mergedId)
                    .bind("survivor", survivorId)
                    .execute();
            handle.createUpdate("delete from person_pair where :merged in (left_id, right_id) and state = 'OPEN'")
                    .bind("merged", mergedId)
                    .execute();
        });
    }
}
