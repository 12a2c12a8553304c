package vn.thidua.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The living processes of one data directory, as the kernel sees them.
 *
 * <p>A process id alone proves nothing: it may have been given to someone else, or be a zombie that nobody reaps, which
 * {@code kill -0}, {@code pg_ctl status} and PostgreSQL itself take for alive. Every process of a server has the data directory as its
 * working directory, and a zombie has none.
 */
record ClusterProcesses(Path cluster) {

    private static final Path PROC = Path.of("/proc");

    boolean alive(long pid) {
        return belongs(PROC.resolve(Long.toString(pid)));
    }

    List<Long> all() {
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .filter(this::belongs)
                    .map(entry -> Long.valueOf(entry.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot list " + PROC + ": " + e, e);
        }
    }

    private boolean belongs(Path process) {
        try {
            return !zombie(process)
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath())
                    && commandIsPostgres(process);
        } catch (IOException e) {
            // Gone in the meantime, or somebody else's.
            return false;
        }
    }

    /** A shell or an editor that stands in the directory is no server. */
    private static boolean commandIsPostgres(Path process) throws IOException {
        return Files.readString(process.resolve("comm")).strip().equals("postgres");
    }

    private static boolean zombie(Path process) throws IOException {
        String stat = Files.readString(process.resolve("stat"));
        // The name is in parentheses and may hold anything; the state follows the last one.
        char state = stat.charAt(stat.lastIndexOf(')') + 2);
        return state == 'Z' || state == 'X';
    }
}
