package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.document.MadeDocuments;
import vn.thidua.paper.seal.PdfSeal;
import vn.thidua.paper.seal.SealCheck;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/** The one sealed PDF of a signed thing: made at the first wish, and from then on the same bytes for everybody. */
@Singleton
class SealedPapers {

    private static final Logger LOG = Logger.getLogger(SealedPapers.class);

    private final Jdbi jdbi;
    private final Papers papers;
    private final PdfSeal seal;
    private final MadeDocuments documents;
    private final BusinessClock clock;

    SealedPapers(Jdbi jdbi, Papers papers, PdfSeal seal, MadeDocuments documents, BusinessClock clock) {
        this.jdbi = jdbi;
        this.papers = papers;
        this.seal = seal;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param content the sealed bytes; {@code check} what they prove now */
    record Sealed(UUID documentId, String fileName, Instant sealedAt, byte[] content, SealCheck check) {}

    /**
     * Whoever asks has been let through to the thing.
     *
     * @throws Problem {@code INTERNAL} when the kept file is no longer what was sealed: it is not handed out
     */
    Sealed intact(PaperKind kind, UUID id, UUID unitId) {
        Sealed sealed = of(kind, id, unitId);
        if (!sealed.check().valid()) {
            LOG.errorf("the sealed paper %s of %s %s is no longer what was sealed", sealed.documentId(), kind, id);
            throw Problem.of(ProblemCode.INTERNAL);
        }
        return sealed;
    }

    Sealed of(PaperKind kind, UUID id, UUID unitId) {
        return open(find(kind, id).orElseGet(() -> seal(kind, id, unitId)));
    }

    private record Entry(UUID documentId, Instant sealedAt) {}

    private Optional<Entry> find(PaperKind kind, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select document_id, sealed_at from sealed_paper where kind = :kind and subject_id = :id")
                .bind("kind", kind.name())
                .bind("id", id)
                .map((row, context) -> new Entry(Rows.id(row, "document_id"), Rows.instant(row, "sealed_at")))
                .findOne());
    }

    /** Of two who are first at once one document counts; the other lies there and is nobody's. */
    private Entry seal(PaperKind kind, UUID id, UUID unitId) {
        Made made = papers.make(kind, id, PaperFormat.PDF);
        Instant now = clock.now();
        UUID document = documents.keep(made.fileName(), seal.sign(made.bytes(), now), unitId);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into sealed_paper (id, kind, subject_id, document_id, sealed_at) values (:id, :kind, :subject, :document, :at)"
                                + " on conflict (kind, subject_id) do nothing")
                .bind("id", Ids.next())
                .bind("kind", kind.name())
                .bind("subject", id)
                .bind("document", document)
                .bind("at", now)
                .execute());
        return find(kind, id).orElseThrow();
    }

    private Sealed open(Entry entry) {
        MadeDocuments.Kept kept = documents.open(entry.documentId());
        try {
            byte[] content = Files.readAllBytes(kept.path());
            return new Sealed(entry.documentId(), kept.fileName(), entry.sealedAt(), content, seal.check(content));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
