package vn.thidua.document;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Takes a file in: who and what first, then the bytes, then the type by its content, then file and row for good. */
@Singleton
class ReceiveDocument {

    private final Actor actor;
    private final FileStore store;
    private final FileTypes types;
    private final FileSweeper sweeper;
    private final KeepDocument keepDocument;

    ReceiveDocument(Actor actor, FileStore store, FileTypes types, FileSweeper sweeper, KeepDocument keepDocument) {
        this.actor = actor;
        this.store = store;
        this.types = types;
        this.sweeper = sweeper;
        this.keepDocument = keepDocument;
    }

    /** @param announced the length that the sender says, null when it does not say */
    Response receive(String fileName, UUID unitId, Long announced, InputStream body) {
        if (unitId == null) {
            throw Problem.invalid("?unit", ViolationCode.REQUIRED);
        }
        actor.require(Permission.DOCUMENT_UPLOAD, unitId);
        String name = FileNames.clean(fileName);
        if (announced != null) {
            store.checkSize(announced);
        }
        try (IncomingFile file = store.receive(body)) {
            FileType type = types.check(file.path(), name);
            return keep(name, type, unitId, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Response keep(String name, FileType type, UUID unitId, IncomingFile file) {
        FileStore.Marker marker = store.mark(file);
        try {
            return keepDocument.keep(name, type, unitId, file);
        } finally {
            sweeper.settle(marker);
        }
    }
}
