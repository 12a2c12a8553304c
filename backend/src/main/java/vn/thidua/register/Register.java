package vn.thidua.register;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.CurrentAccount;

/** The register's door for the floors above: what is signed is entered for ever, what is published is opened to all. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Register {

    private final Jdbi jdbi;
    private final Trail trail;
    private final CurrentAccount account;
    private final Instance<AwardFollower> followers;

    Register(Jdbi jdbi, Trail trail, CurrentAccount account, @Any Instance<AwardFollower> followers) {
        this.jdbi = jdbi;
        this.trail = trail;
        this.account = account;
        this.followers = followers;
    }

    /** Enters awards in the transaction that decides them. */
    public void enter(List<AwardEntry> entries) {
        enter(entries, null);
    }

    /** @param importId the file that they came in; null for none */
    void enter(List<AwardEntry> entries, UUID importId) {
        if (entries.isEmpty()) {
            return;
        }
        UUID recordedBy = account.isSignedIn() ? account.accountId() : null;
        jdbi.useHandle(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("insert into award (id, award_code, recipient_kind, person_id, collective_id,"
                            + " recipient_name, recipient_address, unit_id, unit_name, year, decided_on, decision_number, authority, decision_id, nomination_id,"
                            + " demonstration, recorded_by, import_id) values (:id, :awardCode, :recipientKind, :personId, :collectiveId, :recipientName, :recipientAddress,"
                            + " :unitId, :unitName, :year, :decidedOn, :decisionNumber, :authority, :decisionId, :nominationId, :demonstration,"
                            + " :recordedBy, :importId)");
            entries.forEach(entry -> batch.bindMethods(entry)
                    .bind("recordedBy", recordedBy)
                    .bind("importId", importId)
                    .add());
            batch.execute();
        });
        trail.done(entries.stream()
                .map(entry -> new Happening(
                        "AWARD_ENTERED",
                        SubjectType.AWARD,
                        entry.id(),
                        entry.recipientName(),
                        entry.unitId(),
                        content(entry, importId)))
                .toList());
        followers.forEach(follower -> follower.entered(entries));
    }

    private static Map<String, Object> content(AwardEntry entry, UUID importId) {
        Map<String, Object> content = new HashMap<>();
        content.put("award", entry.awardCode());
        content.put("year", entry.year());
        content.put("decisionNumber", entry.decisionNumber());
        content.put("decidedOn", entry.decidedOn());
        content.put("authority", entry.authority());
        if (entry.decisionId() != null) {
            content.put("decisionId", entry.decisionId());
            content.put("nominationId", entry.nominationId());
        }
        if (importId != null) {
            content.put("importId", importId);
        }
        return content;
    }

    /** From now on anyone can look up the awards of this decision. */
    public void publish(UUID decisionId, LocalDate on) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award_publication (decision_id, published_on) values (:decision, :on)")
                .bind("decision", decisionId)
                .bind("on", on)
                .execute());
    }
}
