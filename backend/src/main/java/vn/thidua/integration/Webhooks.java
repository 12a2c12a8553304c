package vn.thidua.integration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.Holder;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;

/** The table {@code webhook}, as far as people and clients are concerned. */
@Singleton
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    private static final String VIEW =
            "select w.id, w.client_id, w.url, w.types, w.subject_types, w.state, w.failing_since, w.subscribed_at,"
                    + " w.version, c.unit_id as client_unit, case when w.previous_until > now() then w.previous_until end as previous_until, "
                    + UnitRef.columns("u", "unit")
                    + ", (select count(*) from webhook_delivery d where d.webhook_id = w.id and d.state = 'PENDING') as pending"
                    + " from webhook w join client c on c.id = w.client_id left join unit_now u on u.id = w.unit_id";

    private static final int ATTEMPTS_SHOWN = 12;

    private final Jdbi jdbi;
    private final Listings listings;
    private final WebhookKeepers keepers;
    private final Actor actor;

    Webhooks(Jdbi jdbi, Listings listings, WebhookKeepers keepers, Actor actor) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.keepers = keepers;
        this.actor = actor;
    }

    /** Those that stand, the newest first: a client has few. */
    List<WebhookView> of(UUID clientId) {
        keepers.requireReads(clientId);
        return jdbi.withHandle(handle -> handle.createQuery(
                        VIEW
                                + " where w.client_id = :client and w.state <> 'ENDED' order by w.subscribed_at desc, w.id limit 100")
                .bind("client", clientId)
                .map((row, context) -> read(row))
                .list());
    }

    WebhookView view(UUID id) {
        WebhookView view = jdbi.withHandle(handle -> handle.createQuery(VIEW + " where w.id = :id")
                        .bind("id", id)
                        .map((row, context) -> read(row))
                        .findOne())
                .orElseThrow(Problem::notFound);
        keepers.requireReads(view.clientId());
        return view;
    }

    /** Held until the end of the transaction, and the actor's to keep. */
    Webhook locked(UUID id) {
        Webhook webhook = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        keepers.requireKeeps(webhook.clientId());
        return webhook;
    }

    /** The webhook that a delivery is of. */
    UUID ofDelivery(UUID delivery) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select webhook_id from webhook_delivery where id = :id for update")
                        .bind("id", delivery)
                        .mapTo(UUID.class)
                        .findOne()
                        .orElseThrow(Problem::notFound));
    }

    private static final String DELIVERY = "d.id, d.event_id, e.type, d.state, d.attempts, d.queued_at,"
            + " case when d.state = 'PENDING' then d.due_at end as due_at,"
            + " (select json_agg(json_build_object('at', a.at, 'millis', a.millis, 'status', a.status, 'failure', a.failure, 'body', a.body) order by a.at desc)"
            + " from (select * from webhook_attempt t where t.delivery_id = d.id order by t.at desc limit "
            + ATTEMPTS_SHOWN + ") a) as tried";

    Listing<WebhookDeliveryView> deliveries(UUID webhook, WebhookDeliveryState state, WebhookAttempts attempts) {
        return listings.of(
                        DELIVERY,
                        "webhook_delivery d",
                        "join event e on e.id = d.event_id",
                        "d.id",
                        row -> delivery(row, attempts))
                .where("d.webhook_id = :webhook", "webhook", webhook)
                .where("d.state = :state", "state", state == null ? null : state.name())
                .sortedBy(SortKey.of("queuedAt", "d.queued_at", "timestamptz"))
                .first("-queuedAt");
    }

    WebhookDeliveryView delivery(UUID id, WebhookAttempts attempts) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + DELIVERY
                        + " from webhook_delivery d join event e on e.id = d.event_id where d.id = :id")
                .bind("id", id)
                .map((row, context) -> delivery(row, attempts))
                .one());
    }

    private static WebhookDeliveryView delivery(ResultSet row, WebhookAttempts attempts) throws SQLException {
        return new WebhookDeliveryView(
                Rows.id(row, "id"),
                Rows.id(row, "event_id"),
                row.getString("type"),
                Rows.constant(row, "state", WebhookDeliveryState.class),
                row.getInt("attempts"),
                Rows.instant(row, "queued_at"),
                Rows.instant(row, "due_at"),
                attempts.read(row.getString("tried")));
    }

    private WebhookView read(ResultSet row) throws SQLException {
        UUID client = Rows.id(row, "client_id");
        WebhookState state = Rows.constant(row, "state", WebhookState.class);
        Holder holder = (permit, unit) -> client.equals(actor.clientId()) || actor.may(permit, unit);
        return new WebhookView(
                Rows.id(row, "id"),
                client,
                row.getString("url"),
                Rows.texts(row, "types"),
                Rows.texts(row, "subject_types").stream()
                        .map(SubjectType::valueOf)
                        .toList(),
                UnitRef.read(row, "unit"),
                state,
                Rows.instant(row, "failing_since"),
                Rows.instant(row, "previous_until"),
                row.getInt("pending"),
                Rows.instant(row, "subscribed_at"),
                WebhookLifecycle.LIFECYCLE.actions(null, state, holder, Rows.id(row, "client_unit"), actor.locale()),
                row.getLong("version"),
                null);
    }
}
