package vn.thidua.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** Wakes browsers through their push services: no content, so that a service learns nothing but that there is something. */
@Singleton
class WakeBrowsers {

    private static final Logger LOG = Logger.getLogger(WakeBrowsers.class);

    /** A push service keeps it so long for a browser that is off. */
    private static final int KEPT_SECONDS = 86_400;

    private static final int AT_ONCE = 20;

    /** Claimed by putting it off: a stop before the call is answered wakes once more. */
    private static final String CLAIM = """
            update push_due d set due_at = cast(:again as timestamptz), attempts = d.attempts + 1
              from (select p.subscription_id from push_due p
                      join push_subscription b on b.id = p.subscription_id
                      join notice_setting s on s.account_id = b.account_id
                     where p.due_at <= :now and not %s
                     order by p.due_at limit :most for update of p skip locked) mine
              join push_subscription b on b.id = mine.subscription_id
             where d.subscription_id = mine.subscription_id
            returning d.subscription_id, b.endpoint, d.attempts
            """.formatted(QuietHours.NOW);

    private final Jdbi jdbi;
    private final PushKeys keys;
    private final PushSubscriptions subscriptions;
    private final PushSettings settings;
    private final HttpClient client;

    WakeBrowsers(Jdbi jdbi, PushKeys keys, PushSubscriptions subscriptions, PushSettings settings) {
        this.jdbi = jdbi;
        this.keys = keys;
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private record Due(UUID subscription, String endpoint, int attempt) {}

    @Scheduled(every = "${thidua.notice.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        if (!settings.enabled()) {
            return;
        }
        List<Due> due = claim();
        while (!due.isEmpty()) {
            due.forEach(this::wake);
            due = claim();
        }
    }

    private List<Due> claim() {
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        return jdbi.inTransaction(handle -> handle.createQuery(CLAIM)
                .bind("now", now)
                .bind("again", now.plus(settings.timeout().multipliedBy(2)))
                .bind("most", AT_ONCE)
                .map((row, context) ->
                        new Due(Rows.id(row, "subscription_id"), row.getString("endpoint"), row.getInt("attempts")))
                .list());
    }

    private void wake(Due due) {
        int status = call(due.endpoint());
        if (status == 404 || status == 410) {
            execute("delete from push_subscription where id = ?", due);
        } else if (status >= 200 && status < 300 || due.attempt() >= settings.attempts()) {
            execute("delete from push_due where subscription_id = ?", due);
        } else {
            Duration wait = Duration.ofMinutes(1L << due.attempt());
            jdbi.useHandle(handle -> handle.execute(
                    "update push_due set due_at = ? where subscription_id = ?",
                    Instant.now().plus(wait).atOffset(ZoneOffset.UTC),
                    due.subscription()));
        }
    }

    private void execute(String sql, Due due) {
        jdbi.useHandle(handle -> handle.execute(sql, due.subscription()));
    }

    /** @return the answer's status; 0 where there was none */
    private int call(String endpoint) {
        if (!subscriptions.isKnown(endpoint)) {
            return 410;
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .timeout(settings.timeout())
                .header("TTL", Integer.toString(KEPT_SECONDS))
                .header("Urgency", "normal")
                // What was not fetched yet is replaced: a browser that was off is woken once.
                .header("Topic", "notices")
                .header("Authorization", keys.authorization(endpoint))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            LOG.warnf("A push service could not be reached: %s", broken.getMessage());
            return 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
