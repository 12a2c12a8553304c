package vn.thidua.document;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * Documents that a decision erased. That they are is a row, written with the deed; the bytes go when it is committed, and where a kill comes in between,
 * {@link FileSweeper} finds the row with a file beside it.
 */
@Singleton
public class ErasedFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Contents that no document wants any more which is not erased. */
    private static final String UNWANTED =
            "select distinct encode(d.sha256, 'hex') from document_erasure e join document d on d.id = e.document_id"
                    + " where (cast(:ids as uuid[]) is null or d.id = any(:ids))"
                    + " and not exists (select from document k where k.sha256 = d.sha256 and not exists"
                    + " (select from document_erasure x where x.document_id = k.id))";

    private final Jdbi jdbi;
    private final FileSweeper sweeper;
    private final TransactionSynchronizationRegistry transaction;

    ErasedFiles(Jdbi jdbi, FileSweeper sweeper, TransactionSynchronizationRegistry transaction) {
        this.jdbi = jdbi;
        this.sweeper = sweeper;
        this.transaction = transaction;
    }

    /** Their erasures are written in this transaction; the bytes go once it is committed, and not at all when it is not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void goAfterCommit(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // the bytes stay as long as it can still fail
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    // this thread still carries the transaction that has just ended
                    Thread.startVirtualThread(() -> sweeper.removeErased(unwanted(documentIds)));
                }
            }
        });
    }

    private Set<String> unwanted(Collection<UUID> documentIds) {
        return unwanted(jdbi, documentIds);
    }

    /** @param documentIds null for all that were ever erased */
    static Set<String> unwanted(Jdbi jdbi, Collection<UUID> documentIds) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(UNWANTED);
            if (documentIds == null) {
                query.bindNull("ids", java.sql.Types.ARRAY);
            } else {
                query.bindArray("ids", UUID.class, documentIds.toArray());
            }
            return query.mapTo(String.class).set();
        });
    }

    /** @throws Problem {@code DOCUMENT_ERASED} with the decision, where it was */
    void requireKept(UUID documentId) {
        jdbi.withHandle(handle -> handle.createQuery(
                                "select d.file_name, e.decision_number, e.decided_on from document_erasure e"
                                        + " join document d on d.id = e.document_id where e.document_id = :id")
                        .bind("id", documentId)
                        .map((row, context) -> Problem.of(
                                ProblemCode.DOCUMENT_ERASED,
                                row.getString("file_name"),
                                row.getString("decision_number"),
                                told(Rows.date(row, "decided_on"))))
                        .findOne())
                .ifPresent(problem -> {
                    throw problem;
                });
    }

    private static String told(LocalDate day) {
        return DAY.format(day);
    }
}
