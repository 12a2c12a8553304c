package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.platform.database.EmbeddedPostgres;

/**
 * A database with rows in it is carried from the schema of an earlier day to the newest, and nothing is lost. Each file in {@code upgrade/} is such a
 * day: named by the last migration of that schema, with a few rows in every table. At a release its rows join them.
 */
class UpgradeTest {

    private static final Path EARLIER = Path.of("src", "test", "resources", "upgrade");
    private static final String PREFIX = "thidua_upgrade_";

    /** Every row as JSON, by its table. */
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'"
                    + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void open() {
        postgres = EmbeddedPostgres.open(
                EmbeddedPostgres.Settings.of(Path.of("target", "test-data").toAbsolutePath(), false));
    }

    /** Tests of the application may be using the same server. */
    @AfterAll
    static void close() {
        if (postgres.databases("thidua_").stream().noneMatch(postgres::inUse)) {
            postgres.stop();
        }
    }

    static Stream<String> earlier() throws IOException {
        try (Stream<Path> files = Files.list(EARLIER)) {
            return files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void every_row_of_an_earlier_schema_is_there_in_the_newest(String version) {
        withDatabase(version, (url, jdbi) -> {
            migrate(url, version);
            jdbi.useTransaction(handle -> handle.createScript(read(version)).execute());
            Map<String, List<String>> before = rows(jdbi);
            assertThat(before)
                    .as("a table without a row proves nothing")
                    .allSatisfy((table, rows) -> assertThat(rows).isNotEmpty());
            migrate(url, "latest");
            assertThat(lost(jdbi, before)).isEmpty();
        });
    }

    @Test
    void an_empty_database_comes_to_the_newest_schema() {
        withDatabase("empty", (url, jdbi) -> {
            migrate(url, "latest");
            assertThat(rows(jdbi)).isNotEmpty();
        });
    }

    private interface Use {
        void of(String url, Jdbi jdbi);
    }

    private static void withDatabase(String name, Use use) {
        String database = PREFIX + name;
        postgres.dropDatabase(database);
        postgres.createDatabase(database);
        try {
            String url = postgres.jdbcUrl(database);
            use.of(url, Jdbi.create(url, EmbeddedPostgres.OWNER, postgres.ownerPassword()));
        } finally {
            postgres.dropDatabase(database);
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, EmbeddedPostgres.OWNER, postgres.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("appRole", EmbeddedPostgres.APP))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static Map<String, List<String>> rows(Jdbi jdbi) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : jdbi.withHandle(
                handle -> handle.createQuery(TABLES).mapTo(String.class).list())) {
            rows.put(
                    table,
                    jdbi.withHandle(handle -> handle.createQuery("select to_jsonb(t) from " + table + " t")
                            .mapTo(String.class)
                            .list()));
        }
        return rows;
    }

    /** What is computed from the row may be computed otherwise now; all else of it must be found again, in a row that may hold more. */
    private static List<String> lost(Jdbi jdbi, Map<String, List<String>> before) {
        List<String> lost = new ArrayList<>();
        before.forEach((table, rows) -> rows.forEach(row -> {
            boolean there = jdbi.withHandle(handle -> handle.createQuery("select exists (select from " + table
                            + " t where to_jsonb(t) @> cast(:row as jsonb) - 'search' - 'number_search')")
                    .bind("row", row)
                    .mapTo(Boolean.class)
                    .one());
            if (!there) {
                lost.add(table + ": " + row);
            }
        }));
        return lost;
    }

    private static String read(String version) {
        try {
            return Files.readString(EARLIER.resolve(version + ".sql"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
