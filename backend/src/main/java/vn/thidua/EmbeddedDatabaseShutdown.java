package vn.thidua;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.thidua.platform.database.EmbeddedPostgres;

/**
 * Keeps the order at Ctrl-C and SIGTERM: the application finishes its answers and stops, then the database.
 *
 * <p>The JVM runs its shutdown hooks at once and in no order, and Quarkus has one of its own: this one waits until that one is done.
 */
final class EmbeddedDatabaseShutdown {

    /** Longer than quarkus.shutdown.timeout, which bounds the draining. */
    private static final int PATIENCE_SECONDS = 30;

    private final Thread hook = new Thread(this::stop, "stop-database");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean waits;
    private volatile EmbeddedPostgres postgres;

    private EmbeddedDatabaseShutdown() {}

    static EmbeddedDatabaseShutdown register() {
        EmbeddedDatabaseShutdown shutdown = new EmbeddedDatabaseShutdown();
        Runtime.getRuntime().addShutdownHook(shutdown.hook);
        return shutdown;
    }

    void stopsAtTheEnd(EmbeddedPostgres server) {
        postgres = server;
    }

    void waitsForApplication() {
        waits = true;
    }

    void applicationStopped() {
        stopped.countDown();
    }

    /** For development mode, where the server lives on and the next run in the same JVM adopts it. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending and the hook runs already.
        }
    }

    private void stop() {
        try {
            if (waits && !stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The application did not stop in time; the database stops now.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }
}
