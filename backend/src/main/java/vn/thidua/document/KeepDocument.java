package vn.thidua.document;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.time.BusinessClock;

/** File and row in one: the file is on disk before the row that promises it is committed. */
@Singleton
class KeepDocument {

    private final Documents documents;
    private final FileStore store;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepDocument(Documents documents, FileStore store, Actor actor, BusinessClock clock, Trail trail) {
        this.documents = documents;
        this.store = store;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    /** What the system made itself; nobody brought it. */
    @Transactional
    UUID keepMade(String fileName, FileType type, UUID unitId, IncomingFile file) {
        return add(fileName, type, unitId, file, null, "DOCUMENT_MADE").id();
    }

    @Idempotent
    @Transactional
    Response keep(String fileName, FileType type, UUID unitId, IncomingFile file) {
        Document document = add(fileName, type, unitId, file, actor.accountId(), "DOCUMENT_UPLOADED");
        return Answer.created("documents", document.id(), document.view());
    }

    private Document add(String fileName, FileType type, UUID unitId, IncomingFile file, UUID by, String happening) {
        documents.lock(file.sha256());
        store.keep(file);
        Document document = Document.of(fileName, type, file.size(), file.sha256(), unitId, by, clock.now());
        documents.persistAndFlush(document);
        trail.done(new Happening(
                happening,
                SubjectType.DOCUMENT,
                document.id(),
                fileName,
                unitId,
                Map.of("sha256", file.sha256(), "size", file.size(), "mediaType", type.mediaType())));
        return document;
    }
}
