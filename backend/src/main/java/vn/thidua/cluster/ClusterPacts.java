package vn.thidua.cluster;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.http.CurrentAccount;

/** The only place that queries the pacts of clusters, which only ever gain rows. */
@Singleton
class ClusterPacts {

    private static final String SIGNERS = "select " + UnitRef.columns("u", "unit")
            + " from cluster_pact_signer s join unit_now u on u.id = s.unit_id where s.pact_id = :pact"
            + " order by u.name collate vietnamese, u.id";

    private static final String MISSING = "select distinct " + UnitRef.columns("u", "unit")
            + ", u.name collate vietnamese as by_name from cluster_member m join unit_now u on u.id = m.unit_id"
            + " where m.cluster_id = :cluster and m.superseded_at is null and m.valid && "
            + ClusterYear.days("cast(:year as integer)")
            + " and not exists (select from cluster_pact_signer s where s.pact_id = :pact and s.unit_id = m.unit_id) order by by_name";

    private final Jdbi jdbi;
    private final CurrentAccount account;

    ClusterPacts(Jdbi jdbi, CurrentAccount account) {
        this.jdbi = jdbi;
        this.account = account;
    }

    /** A pact without who signed. */
    record Pact(UUID id, UUID clusterId, int year, LocalDate signedOn, String targets) {}

    private List<Pact> read(String where, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from cluster_pact where superseded_at is null and " + where + " order by year desc")
                .bind("id", id)
                .map((row, context) -> new Pact(
                        Rows.id(row, "id"),
                        Rows.id(row, "cluster_id"),
                        row.getInt("year"),
                        Rows.date(row, "signed_on"),
                        row.getString("targets")))
                .list());
    }

    Optional<Pact> find(UUID id) {
        return read("id = :id", id).stream().findFirst();
    }

    List<ClusterPactItem> of(UUID clusterId) {
        return read("cluster_id = :id", clusterId).stream().map(this::item).toList();
    }

    private ClusterPactItem item(Pact pact) {
        return new ClusterPactItem(
                pact.id(), pact.year(), pact.signedOn(), pact.targets(), units(SIGNERS, pact), units(MISSING, pact));
    }

    private List<UnitRef> units(String query, Pact pact) {
        return jdbi.withHandle(handle -> {
            var asked = handle.createQuery(query).bind("pact", pact.id());
            if (query.equals(MISSING)) {
                asked.bind("cluster", pact.clusterId()).bind("year", pact.year());
            }
            return asked.map((row, context) -> UnitRef.read(row, "unit")).list();
        });
    }

    void add(UUID clusterId, ClusterPactDraft draft) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into cluster_pact (id, cluster_id, year, signed_on, targets, recorded_by)"
                            + " values (:id, :cluster, :year, :on, :targets, :by)")
                    .bind("id", id)
                    .bind("cluster", clusterId)
                    .bind("year", draft.year())
                    .bind("on", draft.signedOn())
                    .bind("targets", draft.targets())
                    .bind("by", account.isSignedIn() ? account.accountId() : null)
                    .execute();
            var batch = handle.prepareBatch("insert into cluster_pact_signer (pact_id, unit_id) values (:pact, :unit)");
            draft.signerIds()
                    .forEach(unit -> batch.bind("pact", id).bind("unit", unit).add());
            batch.execute();
        });
    }

    void supersede(UUID id, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update cluster_pact set superseded_at = clock_timestamp(),"
                        + " superseded_because = :because where id = :id and superseded_at is null")
                .bind("id", id)
                .bind("because", because)
                .execute());
    }
}
