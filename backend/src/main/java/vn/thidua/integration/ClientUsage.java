package vn.thidua.integration;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.integration.ClientUsageView.UsageDay;
import vn.thidua.integration.ClientUsageView.UsageOperation;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.Deprecation;
import vn.thidua.platform.http.Deprecations;
import vn.thidua.platform.time.BusinessClock;

/** Counts what clients ask: added up here, written every five seconds, so that a request costs no write. */
@Singleton
class ClientUsage {

    private static final String IN = " from client_usage where client_id = :client and day between :from and :to";

    /** Every instance writes in the same order, so that none waits for another that waits for it. */
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::client).thenComparing(Key::day).thenComparing(Key::operation);

    private final Jdbi jdbi;
    private final BusinessClock clock;
    private final Deprecations deprecations;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    ClientUsage(Jdbi jdbi, BusinessClock clock, Deprecations deprecations) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.deprecations = deprecations;
    }

    /** Public for Jdbi, which binds its parts. */
    public record Key(UUID client, LocalDate day, String operation) {}

    /** Public for Jdbi, which binds its parts. */
    public record Count(long requests, long refused, Instant last) {

        Count plus(Count other) {
            return new Count(
                    requests + other.requests, refused + other.refused, last.isAfter(other.last) ? last : other.last);
        }
    }

    /** The day is the calendar's, not the business day: this is about machines. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), BusinessClock.ZONE);
    }

    void count(UUID clientId, String operation, boolean refused) {
        counts.merge(new Key(clientId, today(), operation), new Count(1, refused ? 1 : 0, clock.now()), Count::plus);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        if (counts.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into client_usage (client_id, day, operation, requests, refused, last_at)"
                            + " values (:client, :day, :operation, :requests, :refused, :last)"
                            + " on conflict (client_id, day, operation) do update set requests = client_usage.requests + excluded.requests,"
                            + " refused = client_usage.refused + excluded.refused, last_at = greatest(client_usage.last_at, excluded.last_at)");
            for (Key key : counts.keySet().stream().sorted(ORDER).toList()) {
                Count count = counts.remove(key);
                if (count != null) {
                    batch.bindMethods(key).bindMethods(count).add();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    void stopping(@Observes ShutdownEvent event) {
        write();
    }

    ClientUsageView of(UUID clientId, LocalDate from, LocalDate to) {
        write();
        return new ClientUsageView(
                from,
                to,
                rows(
                        "select day, sum(requests) as requests, sum(refused) as refused" + IN
                                + " group by day order by day",
                        clientId,
                        from,
                        to,
                        this::day),
                rows(
                        "select operation, sum(requests) as requests, sum(refused) as refused, max(last_at) as last_at"
                                + IN + " group by operation order by sum(requests) desc, operation limit 500",
                        clientId,
                        from,
                        to,
                        this::operation));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, UUID clientId, LocalDate from, LocalDate to, Reader<T> reader) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("client", clientId)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> reader.read(row))
                .list());
    }

    private UsageDay day(ResultSet row) throws SQLException {
        return new UsageDay(Rows.date(row, "day"), row.getLong("requests"), row.getLong("refused"));
    }

    private UsageOperation operation(ResultSet row) throws SQLException {
        return new UsageOperation(
                row.getString("operation"),
                row.getLong("requests"),
                row.getLong("refused"),
                Rows.instant(row, "last_at"),
                sunset(row.getString("operation")));
    }

    private LocalDate sunset(String operation) {
        Deprecation deprecation = deprecations.all().get(operation);
        return deprecation == null ? null : LocalDate.parse(deprecation.sunset());
    }
}
