package vn.thidua.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** What only the superuser may do: the two roles, their database, its extensions. Safe to repeat. */
final class DatabaseBootstrap {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "thidua_owner";
    static final String APP = "thidua_app";

    private static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "btree_gist");

    private final int port;
    private final DatabaseSecrets secrets;

    DatabaseBootstrap(int port, DatabaseSecrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    void createRoles() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            createRole(connection, OWNER, secrets.owner());
            createRole(connection, APP, secrets.app());
            statement.execute("revoke connect on database postgres from public");
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("Cannot create the database roles: " + e.getMessage(), e);
        }
    }

    /** Creates the database when it is missing, then gives it the extensions. */
    void createDatabase(String name) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + OWNER);
            }
            statement.execute("revoke connect, temporary on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + APP);
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("Cannot create the database " + name + ": " + e.getMessage(), e);
        }
        prepareDatabase(name);
    }

    private void prepareDatabase(String name) {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            for (String extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension);
            }
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + APP);
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("Cannot prepare the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Drops it even when a session of a dead test run still hangs on it. */
    void dropDatabase(String name) {
        execute("drop database if exists " + name + " with (force)");
    }

    List<String> databases(String prefix) {
        try (Connection connection = connect("postgres");
                PreparedStatement query = connection.prepareStatement(
                        "select coalesce(array_agg(datname::text order by datname), '{}') from pg_database where starts_with(datname, ?)")) {
            query.setString(1, prefix);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return List.of((String[]) rows.getArray(1).getArray());
            }
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("Cannot list the databases: " + e.getMessage(), e);
        }
    }

    /** Whether somebody works on the database. */
    boolean inUse(String database) {
        try (Connection connection = connect("postgres")) {
            return exists(connection, "select 1 from pg_stat_activity where datname = ?", database);
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("Cannot look at " + database + ": " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    /** DDL takes no parameters; the password is hexadecimal (DatabaseSecrets) and the server's log keeps no statements. */
    private static void createRole(Connection connection, String role, String password) throws SQLException {
        String verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        try (Statement statement = connection.createStatement()) {
            statement.execute(verb + " role " + role
                    + " login nosuperuser nocreatedb nocreaterole noreplication password '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String sql, String argument) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, argument);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", secrets.superuser());
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), login);
    }
}
