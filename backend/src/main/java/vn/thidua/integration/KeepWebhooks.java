package vn.thidua.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.EventFeed;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** What a client does with its webhooks, or an administrator for it. */
@ApplicationScoped
@Transactional
class KeepWebhooks {

    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final WebhookKeepers keepers;
    private final WebhookAddresses addresses;
    private final WebhookSecrets secrets;
    private final WebhookQueue queue;
    private final WebhookAttempts attempts;
    private final WebhookDuties duties;
    private final EventFeed feed;
    private final BusinessClock clock;
    private final Trail trail;

    KeepWebhooks(
            Webhooks webhooks,
            WebhookKeepers keepers,
            WebhookAddresses addresses,
            WebhookSecrets secrets,
            WebhookQueue queue,
            WebhookAttempts attempts,
            WebhookDuties duties,
            EventFeed feed,
            BusinessClock clock,
            Trail trail) {
        this.webhooks = webhooks;
        this.keepers = keepers;
        this.addresses = addresses;
        this.secrets = secrets;
        this.queue = queue;
        this.attempts = attempts;
        this.duties = duties;
        this.feed = feed;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * The answer tells the secret, this once. It is told of what happens from now on. Names are looked up only for who may ask, and while nothing is
     * held.
     */
    @Transactional(Transactional.TxType.NEVER)
    WebhookView subscribe(UUID clientId, WebhookDraft draft) {
        keepers.requireKeeps(clientId);
        addresses.check(draft.url());
        return QuarkusTransaction.requiringNew().call(() -> write(clientId, draft));
    }

    private WebhookView write(UUID clientId, WebhookDraft draft) {
        keepers.hold(clientId);
        if (webhooks.of(clientId).size() >= MOST) {
            throw Problem.invalid("", ViolationCode.TOO_MANY, MOST);
        }
        byte[] secret = secrets.random();
        Webhook webhook = Webhook.subscribe(clientId, draft, secrets.seal(secret), feed.end(), clock.now());
        webhooks.persistAndFlush(webhook);
        return leave(webhook, "WEBHOOK_SUBSCRIBED", said(draft)).with(WebhookSecrets.told(secret));
    }

    @Transactional(Transactional.TxType.NEVER)
    WebhookView change(UUID id, WebhookDraft draft, String ifMatch) {
        QuarkusTransaction.requiringNew().run(() -> entered(id, ifMatch));
        addresses.check(draft.url());
        return QuarkusTransaction.requiringNew().call(() -> write(id, draft, ifMatch));
    }

    private WebhookView write(UUID id, WebhookDraft draft, String ifMatch) {
        Webhook webhook = entered(id, ifMatch);
        webhook.change(draft);
        return leave(webhook, "WEBHOOK_CHANGED", said(draft));
    }

    WebhookView rotate(UUID id, String ifMatch) {
        Webhook webhook = entered(id, ifMatch);
        byte[] secret = secrets.random();
        webhook.rotate(secrets.seal(secret), clock.now());
        return leave(webhook, "WEBHOOK_SECRET_ROTATED", Map.of()).with(WebhookSecrets.told(secret));
    }

    WebhookView enable(UUID id, String ifMatch) {
        Webhook webhook = entered(id, ifMatch);
        webhook.enable();
        webhooks.flush();
        queue.fares(id, true);
        duties.mended(webhook.clientId());
        return leave(webhook, "WEBHOOK_ENABLED", Map.of());
    }

    WebhookView end(UUID id, String ifMatch) {
        Webhook webhook = entered(id, ifMatch);
        webhook.end();
        webhooks.flush();
        duties.mended(webhook.clientId());
        return leave(webhook, "WEBHOOK_ENDED", Map.of());
    }

    WebhookDeliveryView replay(UUID delivery) {
        Webhook webhook = webhooks.locked(webhooks.ofDelivery(delivery));
        webhook.replay();
        queue.again(delivery);
        record(webhook, "WEBHOOK_REPLAYED", Map.of("delivery", delivery));
        return webhooks.delivery(delivery, attempts);
    }

    private Webhook entered(UUID id, String ifMatch) {
        Webhook webhook = webhooks.locked(id);
        Etag.check(ifMatch, webhook.version());
        return webhook;
    }

    private static Map<String, ?> said(WebhookDraft draft) {
        return Map.of("url", Webhook.place(draft.url()), "types", draft.types(), "subjectTypes", draft.subjectTypes());
    }

    private WebhookView leave(Webhook webhook, String what, Map<String, ?> content) {
        webhooks.flush();
        record(webhook, what, content);
        return webhooks.view(webhook.id());
    }

    private void record(Webhook webhook, String what, Map<String, ?> content) {
        trail.done(new Happening(
                what, SubjectType.WEBHOOK, webhook.id(), webhook.place(), keepers.unitOf(webhook.clientId()), content));
    }
}
