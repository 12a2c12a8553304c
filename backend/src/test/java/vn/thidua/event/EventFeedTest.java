package vn.thidua.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.Ids;

@QuarkusTest
class EventFeedTest {

    private static final UUID[] NOWHERE = {};

    @Inject
    Jdbi jdbi;

    @Inject
    Events events;

    @Inject
    EventFeed feed;

    @Test
    void a_reader_misses_nothing_and_sees_nothing_twice_while_many_write_and_some_roll_back() throws Exception {
        String type = "FEED_TRIED_" + Ids.next();
        String start = feed.after(null, 1, of("NO_SUCH_TYPE"), NOWHERE).next();
        List<UUID> committed = new ArrayList<>();
        List<UUID> seen = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<UUID>>> written = new ArrayList<>();
            for (int writer = 0; writer < 32; writer++) {
                written.add(writers.submit(writing(type)));
            }
            String next = start;
            boolean writing = true;
            while (writing) {
                writing = written.stream().anyMatch(task -> !task.isDone());
                next = read(next, type, seen);
            }
            for (Future<List<UUID>> task : written) {
                committed.addAll(task.get());
            }
            readUntilAllAreThere(next, type, seen, committed.size());
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
        assertThat(seen).as("in the order of the feed").containsExactlyElementsOf(inOrder(type));
    }

    private static EventFilter of(String type) {
        return new EventFilter(List.of(type), List.of(), null);
    }

    private List<UUID> inOrder(String type) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select subject_id from event where type = :type order by xid, ordinal")
                        .bind("type", type)
                        .mapTo(UUID.class)
                        .list());
    }

    /** The feed stops below the oldest transaction that still runs, whoever's it is: another's, or the database's own upkeep, may hold it back a while. */
    private void readUntilAllAreThere(String from, String type, List<UUID> seen, int all) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(60);
        String next = read(from, type, seen);
        while (seen.size() < all && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
            next = read(next, type, seen);
        }
    }

    private String read(String from, String type, List<UUID> seen) {
        String next = from;
        EventFeed.EventPage page;
        do {
            page = feed.after(next, 50, of(type), NOWHERE);
            page.items().forEach(item -> seen.add(item.subjectId()));
            next = page.next();
        } while (page.items().size() == 50);
        return next;
    }

    private Callable<List<UUID>> writing(String type) {
        return () -> {
            List<UUID> committed = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                boolean keep = ThreadLocalRandom.current().nextInt(4) > 0;
                List<UUID> batch = List.of(Ids.next(), Ids.next());
                jdbi.useTransaction(handle -> {
                    for (UUID id : batch) {
                        events.record(
                                handle,
                                List.of(new Happening(type, SubjectType.REQUEST, id, "thử", null, Map.of())),
                                null);
                        Thread.sleep(ThreadLocalRandom.current().nextInt(3));
                    }
                    if (!keep) {
                        handle.rollback();
                    }
                });
                if (keep) {
                    committed.addAll(batch);
                }
            }
            return committed;
        };
    }
}
