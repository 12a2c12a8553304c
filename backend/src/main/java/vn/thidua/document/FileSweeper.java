package vn.thidua.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.jboss.logging.Logger;

/**
 * Leaves no rubbish: half-received files, contents whose upload died between the file and its row, and those of erased documents. What another process
 * still works on is locked, and left alone; a content with a row that is not erased is never touched.
 */
@Singleton
class FileSweeper {

    private static final Logger LOG = Logger.getLogger(FileSweeper.class);

    private final FileStore store;
    private final Documents documents;

    FileSweeper(FileStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    void onStart(@Observes StartupEvent event) {
        sweep();
        sweepErased();
    }

    /** Bytes that should have gone after a commit and did not. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepErased() {
        removeErased(documents.erasedContents());
    }

    void removeErased(Collection<String> contents) {
        for (String sha256 : contents) {
            try {
                if (Files.exists(store.path(sha256))) {
                    removeUnlessWanted(sha256);
                }
            } catch (IOException stays) {
                LOG.warnf(stays, "the bytes of %s stay until the next sweep", sha256);
            }
        }
    }

    /** Removes what nobody works on any more. */
    void sweep() {
        if (!Files.isDirectory(store.incoming())) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(store.incoming())) {
            for (Path entry : entries) {
                removeIfDead(entry);
            }
        } catch (IOException stays) {
            LOG.warnf(stays, "%s could not be swept", store.incoming());
        }
    }

    private void removeIfDead(Path entry) throws IOException {
        try (FileChannel channel = FileChannel.open(entry, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            String name = entry.getFileName().toString();
            int dot = name.indexOf('.');
            if (dot >= 0) {
                removeUnlessWanted(name.substring(dot + 1));
            }
            Files.deleteIfExists(entry);
        } catch (OverlappingFileLockException | NoSuchFileException ours) {
            // being worked on in this process, or done with a moment ago
        }
    }

    /** The end of every upload, whichever way it went. */
    void settle(FileStore.Marker marker) {
        try (FileChannel channel = marker.channel()) {
            removeUnlessWanted(marker.sha256());
            Files.deleteIfExists(marker.path());
        } catch (IOException stays) {
            LOG.warnf(stays, "%s stays until the next start", marker.path());
        }
    }

    private void removeUnlessWanted(String sha256) throws IOException {
        try {
            QuarkusTransaction.requiringNew().call(() -> {
                documents.lock(sha256);
                if (!documents.hasContent(sha256)) {
                    store.remove(sha256);
                }
                return null;
            });
        } catch (RuntimeException failed) {
            throw new IOException(failed);
        }
    }
}
