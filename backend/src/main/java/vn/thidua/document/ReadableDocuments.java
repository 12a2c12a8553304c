package vn.thidua.document;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Which documents somebody may read: by the unit they were brought for, or by a thing that they are attached to. */
@Singleton
public class ReadableDocuments {

    private final Documents documents;
    private final Instance<DocumentReaders> readers;
    private final Actor actor;

    ReadableDocuments(Documents documents, @Any Instance<DocumentReaders> readers, Actor actor) {
        this.documents = documents;
        this.readers = readers;
        this.actor = actor;
    }

    public boolean includes(UUID documentId) {
        return among(Set.of(documentId)).contains(documentId);
    }

    /**
     * What somebody attaches must be theirs to read, or attaching it would open it.
     *
     * @param documentId null where nothing is attached
     * @throws Problem {@code INVALID} at the pointer, as of one that is not there
     */
    public void require(UUID documentId, String pointer) {
        if (documentId != null && !includes(documentId)) {
            throw Problem.invalid(pointer, ViolationCode.NOT_FOUND);
        }
    }

    /**
     * Those of these that exist and may be read: what somebody attaches must be theirs to read, or attaching it would open it. What was erased is
     * attached to nothing any more.
     */
    public Set<UUID> among(Collection<UUID> documentIds) {
        Set<UUID> readable = readable(documentIds);
        readable.removeAll(documents.erasedAmong(readable));
        return readable;
    }

    /** Also what was erased: its name and digest are kept. */
    boolean mayRead(UUID documentId) {
        return readable(Set.of(documentId)).contains(documentId);
    }

    private Set<UUID> readable(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return new HashSet<>();
        }
        Set<UUID> unknown = new HashSet<>(documentIds);
        Set<UUID> readable = new HashSet<>(documents.withinScope(actor, unknown));
        unknown.removeAll(readable);
        for (DocumentReaders capability : readers) {
            if (unknown.isEmpty()) {
                break;
            }
            Set<UUID> more = capability.readable(actor, unknown);
            readable.addAll(more);
            unknown.removeAll(more);
        }
        return readable;
    }
}
