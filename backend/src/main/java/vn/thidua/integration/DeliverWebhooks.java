package vn.thidua.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import vn.thidua.access.Permission;
import vn.thidua.access.ServiceAccounts;
import vn.thidua.event.EventFeed;
import vn.thidua.event.EventFeed.EventItem;
import vn.thidua.event.EventFeed.EventPage;
import vn.thidua.integration.WebhookQueue.Claimed;
import vn.thidua.platform.http.PublicAddress;
import vn.thidua.platform.time.BusinessClock;

/**
 * Reads the feed for each webhook and sends what is due. At least once: what was sent and could not be noted is sent again. A receiver that is slow keeps its own
 * deliveries waiting and nobody else's.
 */
@Singleton
class DeliverWebhooks {

    private static final Logger LOG = Logger.getLogger(DeliverWebhooks.class);
    private static final int PAGE = 200;
    private static final String FEED = "/api/v1/events";

    private final WebhookQueue queue;
    private final WebhookSender sender;
    private final WebhookSecrets secrets;
    private final WebhookDuties duties;
    private final WebhookSettings settings;
    private final EventFeed feed;
    private final ServiceAccounts accounts;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final PublicAddress address;

    /** How far the feed went when a webhook, as it then was, had been given all of it: it is not read again before there is more. */
    private final Map<WebhookQueue.Standing, String> given = new ConcurrentHashMap<>();

    private final Set<UUID> sending = ConcurrentHashMap.newKeySet();

    DeliverWebhooks(
            WebhookQueue queue,
            WebhookSender sender,
            WebhookSecrets secrets,
            WebhookDuties duties,
            WebhookSettings settings,
            EventFeed feed,
            ServiceAccounts accounts,
            ObjectMapper json,
            BusinessClock clock,
            PublicAddress address) {
        this.queue = queue;
        this.sender = sender;
        this.secrets = secrets;
        this.duties = duties;
        this.settings = settings;
        this.feed = feed;
        this.accounts = accounts;
        this.json = json;
        this.clock = clock;
        this.address = address;
    }

    @Scheduled(every = "${thidua.webhook.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<WebhookQueue.Standing> standing = queue.standing();
        given.keySet().retainAll(standing);
        if (standing.isEmpty()) {
            return;
        }
        fill(standing);
        queue.due().stream().filter(sending::add).forEach(this::begin);
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        queue.forget(clock.now().minus(settings.kept()));
    }

    private void fill(List<WebhookQueue.Standing> standing) {
        String newest = feed.newest();
        standing.stream()
                .filter(webhook -> !newest.equals(given.get(webhook)))
                .filter(this::fill)
                .forEach(webhook -> given.put(webhook, newest));
    }

    /** Whether it was given all there is. One that cannot be filled holds up nobody else. */
    private boolean fill(WebhookQueue.Standing webhook) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> queue.lock(webhook.id())
                            .map(reading -> fill(webhook, reading))
                            .orElse(false));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "webhook %s could not be given what happened; it is tried again", webhook.id());
            return false;
        }
    }

    private boolean fill(WebhookQueue.Standing webhook, WebhookQueue.Reading reading) {
        EventPage page = feed.after(reading.position(), PAGE, reading.filter(), roots(webhook.accountId()));
        queue.enqueue(webhook.id(), page.items(), page.next());
        return page.items().size() < PAGE;
    }

    private UUID[] roots(UUID accountId) {
        return accounts.roots(accountId, Set.of(Permission.EVENT_READ));
    }

    /** A webhook's own thread sends what it has due, some at once, until there is no more. */
    private void begin(UUID webhook) {
        Thread.ofVirtual().name("webhook-" + webhook).start(() -> {
            try {
                sendAll(webhook);
            } catch (RuntimeException broken) {
                LOG.errorf(broken, "webhook %s could not be delivered to; what was claimed is sent again", webhook);
            } finally {
                sending.remove(webhook);
            }
        });
    }

    private void sendAll(UUID webhook) {
        List<Claimed> claimed = queue.claim(webhook);
        while (!claimed.isEmpty()) {
            try (ExecutorService some = Executors.newVirtualThreadPerTaskExecutor()) {
                claimed.forEach(one -> some.execute(() -> deliver(webhook, one)));
            }
            claimed = queue.claim(webhook);
        }
    }

    private void deliver(UUID webhook, Claimed claimed) {
        try {
            WebhookAnswer answer = tellable(claimed)
                    .map(event -> send(claimed, event))
                    .orElseGet(() -> new WebhookAnswer(clock.now(), 0, null, WebhookFailure.NOTHING_TO_SEND, null));
            QuarkusTransaction.requiringNew().run(() -> note(webhook, claimed, answer));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "delivery %s could not be sent or noted; it is tried again", claimed.id());
        }
    }

    /** Asked again now: what was queued or is replayed may be the client's to know no more. */
    private Optional<EventItem> tellable(Claimed claimed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> feed.find(claimed.eventId(), claimed.filter(), roots(claimed.accountId())));
    }

    private WebhookAnswer send(Claimed claimed, EventItem event) {
        String body = write(CloudEvent.of(event, address.configured(FEED).orElse(FEED)));
        long timestamp = clock.now().getEpochSecond();
        return sender.send(
                claimed.url(),
                Map.of(
                        "content-type", CloudEvent.MEDIA_TYPE,
                        "user-agent", "thidua-webhooks",
                        "webhook-id", claimed.id().toString(),
                        "webhook-timestamp", Long.toString(timestamp),
                        "webhook-signature", secrets.signature(claimed.secrets(), claimed.id(), timestamp, body)),
                body);
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void note(UUID webhook, Claimed claimed, WebhookAnswer answer) {
        if (answer.failure() == WebhookFailure.NOTHING_TO_SEND) {
            queue.note(claimed.id(), answer, WebhookDeliveryState.GIVEN_UP, null);
            return;
        }
        boolean done = answer.isDone();
        boolean last = claimed.attempt() > settings.waits().size();
        WebhookDeliveryState state = done
                ? WebhookDeliveryState.DELIVERED
                : last ? WebhookDeliveryState.GIVEN_UP : WebhookDeliveryState.PENDING;
        queue.note(claimed.id(), answer, state, done || last ? null : again(claimed.attempt()));
        Instant failingSince = queue.fares(webhook, done);
        if (answer.isGone()
                || failingSince != null
                        && failingSince.plus(settings.disabledAfter()).isBefore(clock.now())) {
            duties.disable(webhook, answer.isGone() ? "GONE" : "FAILED");
        }
    }

    private Instant again(int attempt) {
        Duration wait = settings.waits().get(attempt - 1);
        return clock.now().plus(wait);
    }
}
