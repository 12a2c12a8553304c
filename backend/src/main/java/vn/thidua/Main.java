package vn.thidua;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.platform.database.DataDirectory;
import vn.thidua.platform.database.EmbeddedPostgres;
import vn.thidua.platform.database.EmbeddedPostgresException;

/**
 * Starts the application, and before it the embedded PostgreSQL unless a database is configured.
 *
 * <p>Settings that must be known before Quarkus reads its own come as a system property or as the environment variable of the same
 * meaning: {@code thidua.data} or {@code THIDUA_DATA}, {@code thidua.today} or {@code THIDUA_TODAY}.
 */
@QuarkusMain
public final class Main {

    private static final PrintStream ERRORS = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    Main() {}

    public static void main(String... arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            int code = externalDatabase() ? runOnExternalDatabase(arguments) : runOnEmbeddedDatabase(arguments);
            // In development mode Quarkus calls this method again in the same JVM after each change.
            if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
                System.exit(code);
            }
        } catch (EmbeddedPostgresException | IllegalStateException e) {
            ERRORS.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean externalDatabase() {
        return !setting("quarkus.datasource.jdbc.url", "").isEmpty();
    }

    private static int runOnExternalDatabase(String... arguments) {
        if (!setting("thidua.today", "").isEmpty()) {
            throw new IllegalStateException(
                    "A chosen date (--today) is for demonstration on the embedded database only, not for an external one.");
        }
        if (setting(FirstStartContent.PROPERTY, "").equals(FirstStartContent.DEMONSTRATION.name())) {
            throw new IllegalStateException("Demonstration data load into the embedded database only.");
        }
        System.setProperty("thidua.database.embedded", "false");
        return runQuarkus(() -> {}, arguments);
    }

    private static int runOnEmbeddedDatabase(String... arguments) {
        try (DataDirectory data = DataDirectory.claim(Path.of(setting("thidua.data", "data")))) {
            EmbeddedDatabaseShutdown shutdown = EmbeddedDatabaseShutdown.register();
            EmbeddedPostgres postgres = EmbeddedPostgres.open(EmbeddedPostgres.Settings.of(data.path(), true));
            shutdown.stopsAtTheEnd(postgres);
            configure(postgres, data.path());
            FirstStartContent.of(data.path(), setting(FirstStartContent.PROPERTY, ""))
                    .configure(setting("thidua.today", ""));
            shutdown.waitsForApplication();
            int code = runQuarkus(shutdown::applicationStopped, arguments);
            shutdown.applicationStopped();
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                shutdown.forget();
            }
            return code;
        }
    }

    private static void configure(EmbeddedPostgres postgres, Path data) {
        System.setProperty("thidua.data", data.toString());
        System.setProperty("thidua.database.embedded", "true");
        System.setProperty("quarkus.datasource.jdbc.url", postgres.jdbcUrl(EmbeddedPostgres.DATABASE));
        System.setProperty("quarkus.datasource.username", EmbeddedPostgres.APP);
        System.setProperty("quarkus.datasource.password", postgres.appPassword());
        System.setProperty("quarkus.flyway.username", EmbeddedPostgres.OWNER);
        System.setProperty("quarkus.flyway.password", postgres.ownerPassword());
    }

    /** @param afterwards called when HTTP has drained and Quarkus has stopped, before the JVM ends */
    private static int runQuarkus(Runnable afterwards, String... arguments) {
        AtomicInteger exitCode = new AtomicInteger();
        Quarkus.run(
                Announcement.class,
                (code, failure) -> {
                    exitCode.set(code);
                    explain(failure);
                    afterwards.run();
                },
                arguments);
        return exitCode.get();
    }

    private static void explain(Throwable failure) {
        if (failure instanceof QuarkusBindException taken) {
            ERRORS.println("Port " + taken.getPort() + " is taken. Choose another with --port.");
        } else if (failure != null) {
            failure.printStackTrace(ERRORS);
        }
    }

    private static String setting(String property, String otherwise) {
        String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
        String value = System.getProperty(property, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
