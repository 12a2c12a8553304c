package vn.thidua.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Scope;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the tables of checks. */
@Singleton
class Checks implements PanacheRepositoryBase<Check, UUID> {

    private final Jdbi jdbi;
    private final Listings listings;

    Checks(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    /** Those of a unit within scope, or made by one. */
    Listing<CheckItem> listing(CheckFilter filter, Scope scope) {
        Listing<CheckItem> listing =
                listings.of(CheckItem.COLUMNS, "campaign_check x", CheckItem.JOINS, "x.id", CheckItem::read);
        return scope.limit(listing, "x.unit_id", Scope.predicate("x.team_unit_id"))
                .where("x.campaign_id = :campaign", "campaign", filter.campaign)
                .where(Scope.under("x.unit_id"), "unit", filter.unit)
                .where("x.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sortedBy(
                        SortKey.of("plannedOn", "x.planned_on", "date"),
                        SortKey.nullable("mendBy", "x.mend_by", "date"))
                .first("-plannedOn");
    }

    <T> Optional<T> row(UUID id, RowMapper<T> reader) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + CheckItem.COLUMNS
                        + ", x.version, x.focus, x.found, x.answer, x.answered_on, x.note, x.settled_on, x.ended_because,"
                        + " c.unit_id as campaign_unit_id, " + documents("FOUND") + " as found_documents, "
                        + documents("MENDED") + " as answer_documents from campaign_check x " + CheckItem.JOINS
                        + " where x.id = :id")
                .bind("id", id)
                .map(reader)
                .findOne());
    }

    private static String documents(String proves) {
        return "(select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'fileName', d.file_name, 'mediaType', d.media_type,"
                + " 'size', d.size) order by d.file_name, d.id), '[]') from campaign_check_document e"
                + " join document d on d.id = e.document_id where e.check_id = x.id and e.proves = '" + proves + "')";
    }

    /** What was attached the same way before is attached no more. */
    void attach(UUID id, String proves, Collection<UUID> documents) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from campaign_check_document where check_id = :id and proves = :proves")
                    .bind("id", id)
                    .bind("proves", proves)
                    .execute();
            if (documents.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch(
                    "insert into campaign_check_document (check_id, document_id, proves) values (:id, :document, :proves)");
            documents.stream()
                    .distinct()
                    .forEach(document -> batch.bind("id", id)
                            .bind("document", document)
                            .bind("proves", proves)
                            .add());
            batch.execute();
        });
    }

    /**
     * What is open of a campaign that ends lapses with it, and is owed no more.
     *
     * @param states those that lapse
     * @return what lapsed
     */
    List<UUID> lapse(UUID campaignId, Collection<CheckState> states, String reason, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "update campaign_check set state = 'LAPSED', ended_because = :reason,"
                                + " settled_on = :on, version = version + 1, updated_at = clock_timestamp()"
                                + " where campaign_id = :campaign and state = any(:states) returning id")
                .bind("campaign", campaignId)
                .bindArray(
                        "states", String.class, states.stream().map(Enum::name).toArray())
                .bind("reason", reason)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }
}
