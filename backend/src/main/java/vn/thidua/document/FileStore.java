package vn.thidua.document;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * Content by its sha256 under {@code <thidua.data>/files/ab/cd/}. What is being received lies in {@code files/incoming/}; beside it, while a
 * content is kept but its row not yet committed, a marker named after the content, so that a crash in between leaves something to find.
 */
@Singleton
class FileStore {

    private static final int CHUNK = 64 * 1024;
    private static final double MEGABYTE = 1024 * 1024;
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path files;
    private final Path incoming;
    private final long limit;

    FileStore(
            @ConfigProperty(name = "thidua.data") Path data,
            @ConfigProperty(name = "thidua.document.max-size") MemorySize limit) {
        this.files = data.toAbsolutePath().resolve("files");
        this.incoming = files.resolve("incoming");
        this.limit = limit.asLongValue();
    }

    Path incoming() {
        return incoming;
    }

    /** Where the content lies or would lie. */
    Path path(String sha256) {
        return files.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** A size that somebody announces; refused before a byte is read. */
    void checkSize(long announced) {
        checkSize(announced, limit);
    }

    static void checkSize(long announced, long most) {
        if (announced > most) {
            throw Problem.of(ProblemCode.FILE_TOO_LARGE, most / MEGABYTE);
        }
    }

    /**
     * Reads the stream to its end into a temporary file, a chunk at a time.
     *
     * @throws Problem {@code FILE_TOO_LARGE} as soon as it is, {@code FILE_EMPTY} when nothing came
     */
    IncomingFile receive(InputStream stream) {
        return receive(stream, limit);
    }

    IncomingFile receive(InputStream stream, long most) {
        Path path = incoming.resolve(UUID.randomUUID().toString());
        FileChannel channel = null;
        try {
            Files.createDirectories(incoming, OWNERS_FOLDER);
            channel = locked(path);
            return copy(stream, path, channel, most);
        } catch (IOException | RuntimeException refused) {
            forget(path, channel);
            if (refused instanceof IOException broken) {
                throw new UncheckedIOException("a file could not be received", broken);
            }
            throw (RuntimeException) refused;
        }
    }

    private FileChannel locked(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNERS_FILE);
        channel.lock();
        return channel;
    }

    private static IncomingFile copy(InputStream stream, Path path, FileChannel channel, long most) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = next(stream, chunk); read >= 0; read = next(stream, chunk)) {
            size += read;
            checkSize(size, most);
            digest.update(chunk, 0, read);
            write(channel, ByteBuffer.wrap(chunk, 0, read));
        }
        if (size == 0) {
            throw Problem.of(ProblemCode.FILE_EMPTY);
        }
        return new IncomingFile(path, channel, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** A sender that hangs up half-way is no accident of ours. */
    private static int next(InputStream stream, byte[] chunk) {
        try {
            return stream.read(chunk);
        } catch (IOException hungUp) {
            throw Problem.of(ProblemCode.MALFORMED_JSON);
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void forget(Path path, FileChannel channel) {
        try {
            Files.deleteIfExists(path);
            if (channel != null) {
                channel.close();
            }
        } catch (IOException stays) {
            // the sweeper finds it at the next start
        }
    }

    /** Says that this content is on its way from {@link #keep} to a committed row; locked by whoever works on it. */
    Marker mark(IncomingFile file) {
        Path path = incoming.resolve(UUID.randomUUID() + "." + file.sha256());
        try {
            FileChannel channel = locked(path);
            sync(incoming);
            return new Marker(path, channel, file.sha256());
        } catch (IOException broken) {
            throw new UncheckedIOException("a file could not be kept", broken);
        }
    }

    /** @param sha256 the content it is about */
    record Marker(Path path, FileChannel channel, String sha256) {}

    /** On disk for good when this returns: the bytes first, then the name, then the folders that hold the name. */
    void keep(IncomingFile file) {
        Path target = path(file.sha256());
        try {
            file.channel().force(true);
            Path folder = target.getParent();
            boolean newFolder = !Files.isDirectory(folder);
            Files.createDirectories(folder, OWNERS_FOLDER);
            if (!Files.exists(target)) {
                Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
            }
            sync(folder);
            if (newFolder) {
                sync(folder.getParent());
                sync(files);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a file could not be kept", broken);
        }
    }

    void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
