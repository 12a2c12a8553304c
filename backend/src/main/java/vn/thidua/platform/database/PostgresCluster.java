package vn.thidua.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** One data directory of PostgreSQL and the server on it: made, started or adopted, stopped. */
final class PostgresCluster {

    private static final Duration INITDB = Duration.ofMinutes(2);
    /** Long, because a server that was killed under load replays its log first. */
    private static final Duration START = Duration.ofMinutes(10);

    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration LEFTOVERS = Duration.ofSeconds(30);
    private static final int PORT_ATTEMPTS = 5;

    private final Path directory;
    private final PostgresCommand command;
    private final PostgresConfiguration configuration;

    PostgresCluster(Path directory, PostgresCommand command, PostgresConfiguration configuration) {
        this.directory = directory;
        this.command = command;
        this.configuration = configuration;
    }

    Path directory() {
        return directory;
    }

    /** Made beside and renamed when whole: an interrupted initdb leaves nothing that looks like a database. */
    void initializeIfMissing(String superuserPassword) {
        if (Files.exists(directory.resolve("PG_VERSION"))) {
            requireSameMajor();
            return;
        }
        Path draft = directory.resolveSibling(directory.getFileName() + ".initializing");
        Path password = directory.resolveSibling(directory.getFileName() + ".password");
        PrivateFiles.deleteTree(draft);
        try {
            PrivateFiles.write(password, superuserPassword + "\n");
            initialize(draft, password);
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.syncDirectory(directory.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot make the database in " + directory + ": " + e, e);
        } finally {
            PrivateFiles.deleteTree(password);
        }
    }

    private void initialize(Path draft, Path password) {
        boolean made = command.run(
                INITDB,
                "initdb",
                "--pgdata=" + draft,
                "--username=" + DatabaseBootstrap.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The built-in provider sorts alike on every system; Vietnamese order is asked for by name (vi-x-icu).
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                configuration.durable() ? "--sync-method=fsync" : "--no-sync");
        if (!made) {
            throw new EmbeddedPostgresException(explain("PostgreSQL could not make its database in " + directory));
        }
    }

    private void requireSameMajor() {
        try {
            String version = Files.readString(directory.resolve("PG_VERSION")).strip();
            if (!version.equals(Integer.toString(PostgresBinaries.MAJOR))) {
                throw new EmbeddedPostgresException("%s was made by PostgreSQL %s, this is %d."
                        .formatted(directory, version, PostgresBinaries.MAJOR));
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "Cannot read " + directory + ": " + e + ". It may belong to another user; choose --data DIR.", e);
        }
    }

    /**
     * Answers the port of a server that is ready: the one that runs already, or a new one.
     *
     * @param answers asks the server on this port, because one that was killed this instant still looks alive
     */
    int startOrAdopt(IntPredicate answers) {
        ClusterProcesses processes = new ClusterProcesses(directory);
        Optional<PostmasterFile> ready = awaitReady(processes);
        if (ready.isPresent() && answers.test(ready.get().port())) {
            return ready.get().port();
        }
        clearLeftovers(processes);
        return start();
    }

    boolean running() {
        ClusterProcesses processes = new ClusterProcesses(directory);
        return PostmasterFile.read(directory)
                .filter(file -> processes.alive(file.pid()))
                .isPresent();
    }

    /** Empty when there is no living server, or one that is on its way out. */
    private Optional<PostmasterFile> awaitReady(ClusterProcesses processes) {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<PostmasterFile> file = PostmasterFile.read(directory);
            if (file.isEmpty()
                    || file.get().stopping()
                    || !processes.alive(file.get().pid())) {
                return Optional.empty();
            }
            if (file.get().ready()) {
                return file;
            }
            pause();
        }
        return Optional.empty();
    }

    /**
     * After kill -9 of the postmaster its children end by themselves within moments; only then may {@code postmaster.pid} go, which
     * PostgreSQL would otherwise believe when the process id lives on as a zombie or was given to somebody else.
     */
    private void clearLeftovers(ClusterProcesses processes) {
        long deadline = System.nanoTime() + LEFTOVERS.toNanos();
        List<Long> left = processes.all();
        while (!left.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new EmbeddedPostgresException("Processes " + left + " of an earlier server still hold "
                        + directory + ". End them (kill) and start again.");
            }
            pause();
            left = processes.all();
        }
        PrivateFiles.deleteTree(directory.resolve(PostmasterFile.NAME));
    }

    private int start() {
        configuration.write(directory);
        for (int attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
            int port = freePort();
            boolean started = command.run(
                    START.plusSeconds(10),
                    "pg_ctl",
                    "--pgdata=" + directory,
                    "--wait",
                    "--timeout=" + START.toSeconds(),
                    "--options=-p " + port,
                    "start");
            if (started) {
                return port;
            }
            if (!command.words().contains("Address already in use")) {
                break;
            }
        }
        throw new EmbeddedPostgresException(explain("PostgreSQL did not start on " + directory));
    }

    /** Fast: sessions end, what was committed is written, the next start has nothing to recover. */
    void stop() {
        if (!running()) {
            return;
        }
        boolean stopped = command.run(
                STOP.plusSeconds(10),
                "pg_ctl",
                "--pgdata=" + directory,
                "--mode=fast",
                "--wait",
                "--timeout=" + STOP.toSeconds(),
                "stop");
        if (!stopped && running()) {
            throw new EmbeddedPostgresException(explain("PostgreSQL did not stop"));
        }
    }

    private String explain(String what) {
        String words = command.words();
        String hint = words.contains("unshare")
                ? " PostgreSQL does not run as root, and this system grants no user namespaces: start as an ordinary user."
                : "";
        return what + "." + hint + " It said:\n" + words;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
