package vn.thidua.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a PostgreSQL program to its end, its words going to a file. */
final class PostgresCommand {

    private final PostgresBinaries binaries;
    private final Path log;

    /** @param log where the programs' words go: a pipe would never close, because a started server inherits it */
    PostgresCommand(PostgresBinaries binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    /** Whether the program ended with success. */
    boolean run(Duration patience, String program, String... arguments) {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        clean(builder.environment());
        try {
            Process process = builder.start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new EmbeddedPostgresException(
                        program + " did not end within " + patience.toSeconds() + " s; see " + log);
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot run " + String.join(" ", command) + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while running " + program, e);
        }
    }

    /** What the last program said. */
    String words() {
        try {
            return Files.readString(log).strip();
        } catch (IOException e) {
            return "(no output: " + e + ")";
        }
    }

    /**
     * PostgreSQL refuses to run as root, and initdb refuses a user without a name. In a user namespace of its own the process is
     * {@code nobody} to itself and unchanged to everyone else, so that no file changes hands.
     */
    private static List<String> asOrdinaryUser() {
        return needsNamespace() ? List.of("unshare", "--user", "--") : List.of();
    }

    private static boolean needsNamespace() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
                    || "?".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            return false;
        }
    }

    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C.UTF-8");
    }
}
