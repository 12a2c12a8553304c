package vn.thidua.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the registration tables. */
@Singleton
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    private final Jdbi jdbi;
    private final Listings listings;

    Registrations(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    Page<RegistrationItem> list(UUID campaignId, RegistrationState state, Scope scope, PageRequest request) {
        return scope.limit(
                        listings.of(
                                "r.id, " + UnitRef.columns("u", "unit")
                                        + ", r.state, r.note, r.registered_at, r.withdrawn_because,"
                                        + " r.withdrawn_at, (select count(*) from registration_commitment m where m.registration_id = r.id)"
                                        + " as commitment_count",
                                "registration r join unit_now u on u.id = r.unit_id",
                                "r.id",
                                RegistrationItem::read),
                        "r.unit_id")
                .where("r.campaign_id = :campaign", "campaign", campaignId)
                .where("r.state = :state", "state", state == null ? null : state.name())
                .sortedBy(
                        SortKey.of("registeredAt", "r.registered_at", "timestamptz"),
                        SortKey.of("unit", "u.name collate vietnamese", "text"))
                .page(request, "-registeredAt");
    }

    boolean stands(UUID campaignId, UUID unitId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from registration where campaign_id = :campaign"
                                + " and unit_id = :unit and state = 'REGISTERED')")
                        .bind("campaign", campaignId)
                        .bind("unit", unitId)
                        .mapTo(Boolean.class)
                        .one());
    }

    Optional<RegistrationRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select r.*, " + UnitRef.columns("u", "unit")
                        + ", c.title, c.level, c.state as campaign_state, a.display_name from registration r"
                        + " join unit_now u on u.id = r.unit_id join campaign c on c.id = r.campaign_id"
                        + " left join account a on a.id = r.registered_by where r.id = :id")
                .bind("id", id)
                .map((row, context) -> RegistrationRow.read(row, commitments(handle, id)))
                .findOne());
    }

    private static List<CommitmentView> commitments(Handle handle, UUID registrationId) {
        return handle.createQuery(
                        "select c.id, c.name, c.measure, c.measure_unit, c.target, m.target as committed, m.note"
                                + " from registration_commitment m join campaign_criterion c on c.id = m.criterion_id"
                                + " where m.registration_id = :id order by c.ordinal")
                .bind("id", registrationId)
                .map((row, context) -> CommitmentView.read(row))
                .list();
    }
}
