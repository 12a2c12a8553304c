package vn.thidua.integration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.event.EventFeed.EventItem;
import vn.thidua.event.EventFilter;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/**
 * The tables {@code webhook_delivery} and {@code webhook_attempt}: what is to be sent is on disk before it is sent. Several instances share the work by row locks
 * that they skip, and by leases, so that a stop between sending and noting sends once more.
 */
@Singleton
class WebhookQueue {

    /** Longer than an attempt by so much that nobody else begins it meanwhile. */
    private static final Duration BEYOND_TIMEOUT = Duration.ofSeconds(50);

    private static final int AT_ONCE = 4;

    private static final String STANDING = "webhook w join client c on c.id = w.client_id and c.state = 'ACTIVE'"
            + " and (c.expires_on is null or c.expires_on >= cast(:today as date)) and 'EVENT_READ' = any(c.scopes)";

    private static final String CLAIM = """
            update webhook_delivery d set leased_until = :until, attempts = attempts + 1
              from (select id from webhook_delivery
                     where webhook_id = :webhook and state = 'PENDING' and due_at <= :now
                       and (leased_until is null or leased_until < :now)
                     order by due_at, id limit :most for update skip locked) mine,
                   %s
             where d.id = mine.id and w.id = d.webhook_id and w.state = 'ACTIVE'
            returning d.id, d.event_id, d.attempts, w.url, w.secret, w.previous_secret, w.previous_until,
                      w.types, w.subject_types, w.unit_id, c.account_id
            """.formatted(STANDING);

    private final Jdbi jdbi;
    private final BusinessClock clock;
    private final WebhookSettings settings;

    WebhookQueue(Jdbi jdbi, BusinessClock clock, WebhookSettings settings) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.settings = settings;
    }

    /** One that may be delivered to today. */
    record Standing(UUID id, long version, UUID accountId) {}

    List<Standing> standing() {
        return jdbi.withHandle(handle -> handle.createQuery("select w.id, w.version, c.account_id from " + STANDING
                        + " where w.state = 'ACTIVE' order by w.id")
                .bind("today", clock.today())
                .map((row, context) ->
                        new Standing(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "account_id")))
                .list());
    }

    /** Those among them that have something to send now. */
    List<UUID> due() {
        return jdbi.withHandle(handle -> handle.createQuery("select w.id from " + STANDING
                        + " where w.state = 'ACTIVE' and exists (select from webhook_delivery d where d.webhook_id = w.id and d.state = 'PENDING'"
                        + " and d.due_at <= :now and (d.leased_until is null or d.leased_until < :now))")
                .bind("today", clock.today())
                .bind("now", clock.now())
                .mapTo(UUID.class)
                .list());
    }

    /** Where a webhook reads on, and what it wants. */
    record Reading(String position, EventFilter filter) {}

    /** Held until the end of the transaction; empty while another instance holds it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Reading> lock(UUID webhook) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select position, types, subject_types, unit_id from webhook where id = :id and state = 'ACTIVE' for update skip locked")
                .bind("id", webhook)
                .map((row, context) -> new Reading(row.getString("position"), filter(row)))
                .findOne());
    }

    private static EventFilter filter(ResultSet row) throws SQLException {
        return new EventFilter(
                Rows.texts(row, "types"),
                Rows.texts(row, "subject_types").stream()
                        .map(SubjectType::valueOf)
                        .toList(),
                Rows.id(row, "unit_id"));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void enqueue(UUID webhook, List<EventItem> events, String next) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into webhook_delivery (id, webhook_id, event_id, state, queued_at, due_at)"
                            + " values (:id, :webhook, :event, 'PENDING', :now, :now) on conflict (webhook_id, event_id) do nothing");
            for (EventItem event : events) {
                batch.bind("id", Ids.next())
                        .bind("webhook", webhook)
                        .bind("event", event.id())
                        .bind("now", clock.now())
                        .add();
            }
            if (!events.isEmpty()) {
                batch.execute();
            }
            handle.createUpdate("update webhook set position = :next where id = :id")
                    .bind("next", next)
                    .bind("id", webhook)
                    .execute();
        });
    }

    /** To be sent now, by whoever claimed it, if the account still reaches it and the filter, as it now is, lets it through. */
    record Claimed(
            UUID id, UUID eventId, int attempt, String url, List<byte[]> secrets, EventFilter filter, UUID accountId) {}

    @Transactional
    public List<Claimed> claim(UUID webhook) {
        Instant now = clock.now();
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("webhook", webhook)
                .bind("today", clock.today())
                .bind("now", now)
                .bind("until", now.plus(settings.timeout()).plus(BEYOND_TIMEOUT))
                .bind("most", AT_ONCE)
                .map((row, context) -> claimed(row, now))
                .list());
    }

    private static Claimed claimed(ResultSet row, Instant now) throws SQLException {
        List<byte[]> secrets = new ArrayList<>(List.of(row.getBytes("secret")));
        Instant until = Rows.instant(row, "previous_until");
        if (until != null && until.isAfter(now)) {
            secrets.add(row.getBytes("previous_secret"));
        }
        return new Claimed(
                Rows.id(row, "id"),
                Rows.id(row, "event_id"),
                row.getInt("attempts"),
                row.getString("url"),
                secrets,
                filter(row),
                Rows.id(row, "account_id"));
    }

    /** @param again when it is tried next; null when it is done, or given up */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID delivery, WebhookAnswer answer, WebhookDeliveryState state, Instant again) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into webhook_attempt (id, delivery_id, at, millis, status, failure, body)"
                            + " values (:id, :delivery, :at, :millis, :status, :failure, :body)")
                    .bind("id", Ids.next())
                    .bind("delivery", delivery)
                    .bind("at", answer.at())
                    .bind("millis", answer.millis())
                    .bind("status", answer.status())
                    .bind(
                            "failure",
                            answer.failure() == null ? null : answer.failure().name())
                    .bind("body", answer.body())
                    .execute();
            // One that was delivered meanwhile by another, whose lease ran out, stays delivered.
            handle.createUpdate(
                            "update webhook_delivery set state = :state, leased_until = null, due_at = coalesce(:again, due_at)"
                                    + " where id = :id and state <> 'DELIVERED'")
                    .bind("state", state.name())
                    .bind("again", again)
                    .bind("id", delivery)
                    .execute();
        });
    }

    /** How the webhook fares; since when it fails, or null. Held until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Instant fares(UUID webhook, boolean works) {
        return jdbi.withHandle(handle -> handle.createQuery("update webhook set failing_since = "
                        + (works ? "null" : "coalesce(failing_since, :now)")
                        + " where id = :id and (failing_since is not null or not :works) returning failing_since")
                .bind("now", clock.now())
                .bind("works", works)
                .bind("id", webhook)
                .map((row, context) -> Optional.ofNullable(Rows.instant(row, "failing_since")))
                .findOne()
                .flatMap(since -> since)
                .orElse(null));
    }

    /** Whether it was active till now. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean disable(UUID webhook) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update webhook set state = 'DISABLED', version = version + 1 where id = :id and state = 'ACTIVE'")
                        .bind("id", webhook)
                        .execute())
                > 0;
    }

    /** From the beginning of the schedule, also what was delivered or given up. */
    @Transactional(Transactional.TxType.MANDATORY)
    void again(UUID delivery) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update webhook_delivery set state = 'PENDING', attempts = 0, due_at = :now, leased_until = null where id = :id")
                .bind("now", clock.now())
                .bind("id", delivery)
                .execute());
    }

    void forget(Instant before) {
        jdbi.useTransaction(handle -> handle.createUpdate(
                        "delete from webhook_delivery where state <> 'PENDING' and queued_at < :before and due_at < :before")
                .bind("before", before)
                .execute());
    }
}
