package vn.thidua.integration;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import vn.thidua.event.EventFeed;

/**
 * Wakes those who wait for events. While anybody waits, one virtual thread of this instance looks every moment how far the feed is readable; nobody who waits
 * holds a connection.
 */
@Singleton
class FeedBell {

    private static final Logger LOG = Logger.getLogger(FeedBell.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private final EventFeed feed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private int waiting;
    private boolean looking;
    private boolean closed;
    private long rings;

    FeedBell(EventFeed feed) {
        this.feed = feed;
    }

    /** How often the bell has rung; ask before reading, and wait for the next. */
    long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has rung again since, or the time is over; whether it has. It rings once for nothing when somebody begins to look. */
    boolean await(long since, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            waiting++;
            look();
            while (rings == since && left > 0 && !closed) {
                left = rung.awaitNanos(left);
            }
            return rings != since && !closed;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    private void look() {
        if (!looking && !closed) {
            looking = true;
            Thread.ofVirtual().name("feed-bell").start(this::watch);
        }
    }

    private void watch() {
        String seen = null;
        while (goesOn()) {
            String now = newest(seen);
            if (!now.equals(seen)) {
                ring();
            }
            seen = now;
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private String newest(String before) {
        try {
            return feed.newest();
        } catch (RuntimeException unreachable) {
            LOG.debugf(unreachable, "the feed could not be looked at");
            return before == null ? "" : before;
        }
    }

    private boolean goesOn() {
        lock.lock();
        try {
            looking = waiting > 0 && !closed;
            return looking;
        } finally {
            lock.unlock();
        }
    }

    private void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits past the end of the process. */
    void stopping(@Observes ShutdownEvent event) {
        lock.lock();
        try {
            closed = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
