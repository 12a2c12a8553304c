package vn.thidua.document;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;

/** For capabilities that make documents themselves, and hand out those of a thing whose reader they have let through. */
@Singleton
public class MadeDocuments {

    private static final long MOST = 200L * 1024 * 1024;

    private final FileStore store;
    private final FileTypes types;
    private final FileSweeper sweeper;
    private final KeepDocument keepDocument;
    private final Documents documents;
    private final ErasedFiles erased;

    MadeDocuments(
            FileStore store,
            FileTypes types,
            FileSweeper sweeper,
            KeepDocument keepDocument,
            Documents documents,
            ErasedFiles erased) {
        this.store = store;
        this.types = types;
        this.sweeper = sweeper;
        this.keepDocument = keepDocument;
        this.documents = documents;
        this.erased = erased;
    }

    /** In a transaction of its own, for the file outlives whatever becomes of the caller's; on disk when this returns. */
    public UUID keep(String fileName, byte[] content, UUID unitId) {
        try (IncomingFile file = store.receive(new ByteArrayInputStream(content), MOST)) {
            FileType type = types.check(file.path(), fileName);
            FileStore.Marker marker = store.mark(file);
            try {
                return keepDocument.keepMade(FileNames.clean(fileName), type, unitId, file);
            } finally {
                sweeper.settle(marker);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A document's file as it lies on disk. */
    public record Kept(String fileName, String mediaType, String sha256, long size, Path path) {}

    /**
     * Asks nobody whether it may be read: that is the caller's to know.
     *
     * @throws Problem {@code DOCUMENT_ERASED} where a decision erased it
     */
    public Kept open(UUID id) {
        Document document = documents.findByIdOptional(id).orElseThrow(Problem::notFound);
        erased.requireKept(id);
        return new Kept(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.size(),
                store.path(document.sha256()));
    }
}
