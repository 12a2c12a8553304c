package vn.thidua.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says; its lines are fixed by PostgreSQL: pid, data directory, start time, port, socket directory,
 * listen address, shared memory key, status.
 */
record PostmasterFile(long pid, int port, String status) {

    static final String NAME = "postmaster.pid";

    static Optional<PostmasterFile> read(Path cluster) {
        try {
            return parse(Files.readAllLines(cluster.resolve(NAME)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot read " + cluster.resolve(NAME) + ": " + e, e);
        }
    }

    /** The server writes the file line by line: what is not there yet reads as 0 or empty. A torn file is no file. */
    static Optional<PostmasterFile> parse(List<String> lines) {
        try {
            long pid = Long.parseLong(line(lines, 0));
            String port = line(lines, 3);
            return Optional.of(new PostmasterFile(
                    // A negative number stands for a single-user server.
                    Math.abs(pid), port.isEmpty() ? 0 : Integer.parseInt(port), line(lines, 7)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean ready() {
        return status.equals("ready") && port > 0;
    }

    boolean stopping() {
        return status.equals("stopping");
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
