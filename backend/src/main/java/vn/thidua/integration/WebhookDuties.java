package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Role;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** Disables a webhook that failed for days: it is in the trail and in the feed, and the nearest administrators owe to look at it. */
@Singleton
class WebhookDuties {

    private static final String MEND = "WEBHOOK_MEND";

    private final WebhookQueue queue;
    private final Obligations obligations;
    private final Trail trail;
    private final Jdbi jdbi;
    private final BusinessClock clock;

    WebhookDuties(WebhookQueue queue, Obligations obligations, Trail trail, Jdbi jdbi, BusinessClock clock) {
        this.queue = queue;
        this.obligations = obligations;
        this.trail = trail;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    private record Whose(UUID clientId, String client, UUID unitId, String url) {}

    /** Within the caller's transaction. */
    void disable(UUID webhook, String because) {
        if (!queue.disable(webhook)) {
            return;
        }
        Whose whose = whose(webhook);
        trail.done(new Happening(
                "WEBHOOK_DISABLED",
                SubjectType.WEBHOOK,
                webhook,
                whose.url(),
                whose.unitId(),
                Map.of("client", whose.client(), "because", because)));
        obligations.open(new Debt(
                MEND,
                SubjectType.CLIENT,
                whose.clientId(),
                whose.client(),
                administered(whose.unitId()),
                Role.ADMIN,
                null,
                null));
    }

    /** Somebody has switched it on again, or ended it: owed as long as the client has another that is disabled. */
    void mended(UUID clientId) {
        boolean still = jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from webhook where client_id = :client and state = 'DISABLED')")
                .bind("client", clientId)
                .mapTo(Boolean.class)
                .one());
        if (!still) {
            obligations.settle(MEND, SubjectType.CLIENT, clientId);
        }
    }

    private Whose whose(UUID webhook) {
        return jdbi.withHandle(handle -> handle.createQuery("select c.id, c.name, c.unit_id, w.url from webhook w"
                        + " join client c on c.id = w.client_id where w.id = :id")
                .bind("id", webhook)
                .map((row, context) -> new Whose(
                        Rows.id(row, "id"),
                        row.getString("name"),
                        Rows.id(row, "unit_id"),
                        Webhook.place(row.getString("url"))))
                .one());
    }

    /** The nearest unit above, or the unit itself, that has an administrator today. */
    private UUID administered(UUID unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.root_id from unit_reach r where r.unit_id = :unit"
                                + " and exists (select from account_grant g join account a on a.id = g.account_id and a.state = 'ACTIVE'"
                                + " and not a.service where g.unit_id = r.root_id and g.role = 'ADMIN' and g.revoked_at is null"
                                + " and g.valid @> cast(:today as date))"
                                + " order by (select count(*) from unit_reach o where o.root_id = r.root_id), r.root_id limit 1")
                .bind("unit", unit)
                .bind("today", clock.today())
                .mapTo(UUID.class)
                .findOne()
                .orElse(unit));
    }
}
