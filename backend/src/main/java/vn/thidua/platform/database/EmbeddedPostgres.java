package vn.thidua.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A real PostgreSQL that lives in a data directory and needs nothing installed.
 *
 * <p>{@link #open} makes it when it is missing, adopts it when it still runs (after kill -9 of the application), recovers it when it was
 * killed itself, and starts it otherwise.
 */
public final class EmbeddedPostgres {

    /** The database of the application. */
    public static final String DATABASE = "thidua";

    /** The role that owns the schema and migrates it. */
    public static final String OWNER = DatabaseBootstrap.OWNER;

    /** The role that the running application has. */
    public static final String APP = DatabaseBootstrap.APP;

    private static final Object IN_THIS_PROCESS = new Object();

    private final PostgresCluster cluster;
    private final DatabaseSecrets secrets;
    private final int port;

    private EmbeddedPostgres(PostgresCluster cluster, DatabaseSecrets secrets, int port) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.port = port;
    }

    /**
     * Where it lives.
     *
     * @param data the directory for the database and its passwords
     * @param cache the directory for the unpacked programs, shared by all data directories
     * @param durable false only for tests, which need not survive a power cut
     */
    public record Settings(Path data, Path cache, boolean durable) {

        /** The cache of this user, or the data directory where there is no usable home. */
        public static Settings of(Path data, boolean durable) {
            Path absolute = data.toAbsolutePath().normalize();
            return new Settings(absolute, cache(absolute), durable);
        }

        private static Path cache(Path data) {
            String configured = System.getenv("XDG_CACHE_HOME");
            Path home = Path.of(System.getProperty("user.home", "?")).toAbsolutePath();
            Path base = configured != null && configured.startsWith("/") ? Path.of(configured) : home.resolve(".cache");
            Path existing = Files.isDirectory(base) ? base : base.getParent();
            boolean usable = existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
            return usable ? base.resolve("thidua") : data.resolve("cache");
        }
    }

    /** Makes, adopts, recovers or starts the server, whichever it takes; two processes at once do it one after the other. */
    public static EmbeddedPostgres open(Settings settings) {
        synchronized (IN_THIS_PROCESS) {
            PrivateFiles.createDirectory(settings.data());
            Path lockFile = settings.data().resolve("database.lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                return openAlone(settings);
            } catch (IOException e) {
                throw new EmbeddedPostgresException(
                        "Cannot use " + settings.data() + ": " + e
                                + ". It may belong to another user; choose another with --data DIR.",
                        e);
            }
        }
    }

    private static EmbeddedPostgres openAlone(Settings settings) {
        PostgresBinaries binaries = PostgresBinaries.unpack(settings.cache());
        DatabaseSecrets secrets = DatabaseSecrets.of(settings.data().resolve("database.properties"));
        PostgresCluster cluster = new PostgresCluster(
                settings.data().resolve("postgresql-" + PostgresBinaries.MAJOR),
                new PostgresCommand(binaries, settings.data().resolve("database.log")),
                new PostgresConfiguration(settings.durable()));
        cluster.initializeIfMissing(secrets.superuser());
        int port = cluster.startOrAdopt(living -> new DatabaseBootstrap(living, secrets).answers());
        bootstrapOnce(settings, port, secrets);
        return new EmbeddedPostgres(cluster, secrets, port);
    }

    /** The mark is written last: a bootstrap that was interrupted is done again. */
    private static void bootstrapOnce(Settings settings, int port, DatabaseSecrets secrets) {
        Path mark = settings.data().resolve("database.bootstrapped");
        if (!Files.exists(mark)) {
            DatabaseBootstrap bootstrap = new DatabaseBootstrap(port, secrets);
            bootstrap.createRoles();
            bootstrap.createDatabase(DATABASE);
            PrivateFiles.write(mark, PostgresBinaries.VERSION + "\n");
        }
    }

    /** The loopback port that this server listens on; another one after each start. */
    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String ownerPassword() {
        return secrets.owner();
    }

    public String appPassword() {
        return secrets.app();
    }

    /** An empty database with the extensions, owned by {@link #OWNER}; the name is an SQL identifier that needs no quotes. */
    public void createDatabase(String name) {
        new DatabaseBootstrap(port, secrets).createDatabase(name);
    }

    public void dropDatabase(String name) {
        new DatabaseBootstrap(port, secrets).dropDatabase(name);
    }

    public List<String> databases(String prefix) {
        return new DatabaseBootstrap(port, secrets).databases(prefix);
    }

    /** Whether somebody is connected to this database. */
    public boolean inUse(String database) {
        return new DatabaseBootstrap(port, secrets).inUse(database);
    }

    public boolean running() {
        return cluster.running();
    }

    /** Ends the sessions, writes everything, waits for the end. */
    public void stop() {
        cluster.stop();
    }
}
