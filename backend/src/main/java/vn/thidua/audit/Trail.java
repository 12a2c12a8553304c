package vn.thidua.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.event.Events;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.platform.secret.MasterKey;
import vn.thidua.platform.time.BusinessClock;

/** The trail of a thing: what was done to it, by whom, and what was refused. Entries are sealed into a hash chain by {@link AuditSealer}. */
@Singleton
public class Trail {

    private final Jdbi jdbi;
    private final Events events;
    private final CurrentAccount account;
    private final BusinessClock clock;
    private final ObjectMapper json;

    Trail(Jdbi jdbi, Events events, CurrentAccount account, BusinessClock clock, ObjectMapper json) {
        this.jdbi = jdbi;
        this.events = events;
        this.account = account;
        this.clock = clock;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** What was done: event and audit entry in the caller's transaction, so that neither exists without the deed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Happening happening) {
        done(List.of(happening));
    }

    /** Many things done at once, such as the awards of a file: one round to the database for all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(List<Happening> happenings) {
        if (happenings.isEmpty()) {
            return;
        }
        UUID accountId = account.isSignedIn() ? account.accountId() : null;
        jdbi.useHandle(handle -> {
            events.record(handle, happenings, accountId);
            insert(
                    handle,
                    happenings.stream()
                            .map(happening -> entry(happening, AuditContent.Outcome.DONE))
                            .toList());
        });
    }

    /** What was done to nothing that anybody follows: the entry alone, without an event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noted(Happening happening) {
        jdbi.useHandle(handle -> insert(handle, List.of(entry(happening, AuditContent.Outcome.DONE))));
    }

    /** What was refused: in a transaction of its own, since the caller's is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(String action, SubjectType subjectType, UUID subjectId, String label, Map<String, ?> content) {
        Happening attempt = new Happening(action, subjectType, subjectId, label, null, content);
        jdbi.useHandle(handle -> insert(handle, List.of(entry(attempt, AuditContent.Outcome.REFUSED))));
    }

    private AuditContent entry(Happening happening, AuditContent.Outcome outcome) {
        boolean signedIn = account.isSignedIn();
        return new AuditContent(
                Ids.next(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                signedIn ? account.accountId() : null,
                signedIn ? account.accountName() : null,
                happening.type(),
                outcome,
                happening.subjectType(),
                happening.subjectId(),
                happening.label(),
                happening.unitId(),
                write(happening.content()));
    }

    private String write(Map<String, ?> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void insert(Handle handle, List<AuditContent> contents) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into audit_entry (id, at, account_id, account_name, action, outcome, subject_type, subject_id, subject_label,"
                        + " unit_id, content, salt, digest) values (:id, :at, :accountId, :accountName, :action, :outcome, :subjectType,"
                        + " :subjectId, :label, :unitId, :content, :salt, :digest)");
        for (AuditContent content : contents) {
            byte[] salt = MasterKey.random(16);
            batch.bindMethods(content)
                    .bind("salt", salt)
                    .bind("digest", content.digest(salt))
                    .add();
        }
        batch.execute();
    }
}
