package vn.thidua.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The directory that one running application claims for itself, so that no second one adopts its database and then stops it.
 *
 * <p>The claim is a lock of the kernel: it ends with the process, however that ends.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Refuses in plain words when another process holds it. */
    public static DataDirectory claim(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        PrivateFiles.createDirectory(path);
        try {
            FileChannel channel = FileChannel.open(
                    path.resolve("thidua.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new EmbeddedPostgresException(
                        "Another Thi Dua (process %s) runs on %s. Stop it, or choose another directory with --data DIR."
                                .formatted(holder, path));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "Cannot use " + path + ": " + e
                            + ". It may belong to another user; choose another with --data DIR.",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot give up " + path + ": " + e, e);
        }
    }

    /** The lock lives as long as the channel is open. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }
}
