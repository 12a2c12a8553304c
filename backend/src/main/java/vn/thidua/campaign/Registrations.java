package vn.thidua.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
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

    /** @param scope null for those of the campaign's own unit, who see all that answer it */
    Listing<RegistrationItem> listing(UUID campaignId, RegistrationState state, Boolean reported, Scope scope) {
        Listing<RegistrationItem> listing = listings.of(
                "r.id, " + UnitRef.columns("u", "unit")
                        + ", r.state, r.note, r.registered_at, r.withdrawn_because,"
                        + " r.withdrawn_at, (select count(*) from registration_commitment m where m.registration_id = r.id"
                        + " and m.version_number = r.version_number) as commitment_count,"
                        + " (select max(f.as_of) from progress_figure f where f.registration_id = r.id"
                        + " and f.superseded_at is null) as reported_on",
                "registration r join unit_now u on u.id = r.unit_id",
                "r.id",
                RegistrationItem::read);
        return (scope == null ? listing : scope.limit(listing, "r.unit_id"))
                .where("r.campaign_id = :campaign", "campaign", campaignId)
                .where("r.state = :state", "state", state == null ? null : state.name())
                .where(
                        "exists (select from progress_figure f where f.registration_id = r.id) = :reported",
                        "reported",
                        reported)
                .sortedBy(
                        SortKey.of("registeredAt", "r.registered_at", "timestamptz"),
                        SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("-registeredAt");
    }

    /** Those that stand. */
    List<UUID> idsOf(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from registration where campaign_id = :campaign and state <> 'WITHDRAWN'")
                .bind("campaign", campaignId)
                .mapTo(UUID.class)
                .list());
    }

    boolean stands(UUID campaignId, UUID unitId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from registration where campaign_id = :campaign"
                                + " and unit_id = :unit and state <> 'WITHDRAWN')")
                        .bind("campaign", campaignId)
                        .bind("unit", unitId)
                        .mapTo(Boolean.class)
                        .one());
    }

    Optional<RegistrationRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select r.*, " + UnitRef.columns("u", "unit")
                        + ", c.title, c.level, c.state as campaign_state, c.unit_id as campaign_unit_id, a.display_name,"
                        + " v.asked_at, v.asked_because, v.asked_due_on, v.confirmed_at, b.display_name as confirmed_by_name"
                        + " from registration r"
                        + " join unit_now u on u.id = r.unit_id join campaign c on c.id = r.campaign_id"
                        + " left join registration_version v on v.registration_id = r.id and v.number = r.version_number"
                        + " left join account a on a.id = r.registered_by left join account b on b.id = v.confirmed_by"
                        + " where r.id = :id")
                .bind("id", id)
                .map((row, context) -> RegistrationRow.read(
                        row, CommitmentVersions.commitments(handle, id, row.getInt("version_number"))))
                .findOne());
    }
}
