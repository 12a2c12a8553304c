package vn.thidua;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.thidua.platform.database.EmbeddedPostgres;

/**
 * The real PostgreSQL under every {@code @QuarkusTest}: one server in {@code target/}, a new database for each run.
 *
 * <p>Declared for all tests by {@link Everywhere}, so that there is one profile and one application for the whole run.
 */
public final class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    private static final String PREFIX = "thidua_test_";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private EmbeddedPostgres postgres;
    private String database;

    /** Carries the declaration; Quarkus finds it on any class of the test tree. */
    @WithTestResource(value = DatabaseForTests.class, scope = TestResourceScope.GLOBAL)
    static final class Everywhere {

        private Everywhere() {}
    }

    @Override
    public Map<String, String> start() {
        Path data = Path.of("target", "test-data").toAbsolutePath();
        postgres = EmbeddedPostgres.open(EmbeddedPostgres.Settings.of(data, false));
        forgetEarlierRuns();
        database = PREFIX + STAMP.format(Instant.now());
        postgres.createDatabase(database);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(database),
                "quarkus.datasource.username",
                EmbeddedPostgres.APP,
                "quarkus.datasource.password",
                postgres.appPassword(),
                "quarkus.flyway.username",
                EmbeddedPostgres.OWNER,
                "quarkus.flyway.password",
                postgres.ownerPassword(),
                "thidua.database.embedded",
                "true",
                "thidua.first-start",
                "DEMONSTRATION",
                "thidua.data",
                data.resolve(database).toString());
    }

    /** Another run of the same tree may be under way on the same server: it keeps it. */
    @Override
    public void stop() {
        if (postgres == null) {
            return;
        }
        postgres.dropDatabase(database);
        if (postgres.databases(PREFIX).stream().noneMatch(postgres::inUse)) {
            postgres.stop();
        }
    }

    private void forgetEarlierRuns() {
        postgres.databases(PREFIX).stream()
                .filter(earlier -> !postgres.inUse(earlier))
                .forEach(postgres::dropDatabase);
    }
}
