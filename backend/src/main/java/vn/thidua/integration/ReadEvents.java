package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.event.EventFeed;
import vn.thidua.event.EventFeed.EventPage;
import vn.thidua.event.EventFilter;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;

/** Reads the feed for whoever asks, and waits with them. */
@Singleton
class ReadEvents {

    private final EventFeed feed;
    private final FeedBell bell;
    private final Actor actor;

    ReadEvents(EventFeed feed, FeedBell bell, Actor actor) {
        this.feed = feed;
        this.bell = bell;
        this.actor = actor;
    }

    /** @throws Problem {@code INVALID} for a kind of thing that there is not; types are open-ended, and an unknown one gives nothing */
    static EventFilter filter(String types, String subjectTypes, UUID unitId) {
        return new EventFilter(
                names(types),
                names(subjectTypes).stream().map(ReadEvents::subjectType).toList(),
                unitId);
    }

    private static List<String> names(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(",", -1));
    }

    private static SubjectType subjectType(String name) {
        try {
            return SubjectType.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("?subjectType", ViolationCode.UNKNOWN_VALUE, Arrays.toString(SubjectType.values()));
        }
    }

    EventPage after(String after, int limit, EventFilter filter, Duration wait) {
        UUID[] roots = actor.scope(Permission.EVENT_READ).roots();
        long end = System.nanoTime() + wait.toNanos();
        String from = after;
        while (true) {
            long rings = bell.rings();
            EventPage page = feed.after(from, limit, filter, roots);
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (!page.items().isEmpty() || !left.isPositive() || !hasRung(rings, left)) {
                return page;
            }
            from = page.next();
        }
    }

    private boolean hasRung(long since, Duration left) {
        try {
            return bell.await(since, left);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemCode.UNAVAILABLE);
        }
    }
}
