package vn.thidua.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that has been received whole and is not kept yet. Its temporary file is locked as long as this lives: the lock dies with the process,
 * which is how the sweeper tells rubbish from work. Closing it removes what was not kept.
 */
public final class IncomingFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final String sha256;
    private final long size;

    IncomingFile(Path path, FileChannel channel, String sha256, long size) {
        this.path = path;
        this.channel = channel;
        this.sha256 = sha256;
        this.size = size;
    }

    public Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    public long size() {
        return size;
    }

    /** Stands for the content where a request is compared with an earlier one of the same Idempotency-Key. */
    @JsonValue
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        channel.close();
    }
}
