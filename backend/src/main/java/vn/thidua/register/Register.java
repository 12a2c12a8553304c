package vn.thidua.register;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** The register's door for the floors above: what is signed is entered for ever, what is published is opened to all; what a later decision says of it stands beside it. */
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

    /** What stands of awards from a day on, by a decision; what stood before is kept beside it. */
    public void change(List<StandingChange> changes, AwardAmendment by) {
        changes.forEach(change -> {
            end(change);
            insert(change.awardId(), change.standing(), change.from(), null, change.because(), by);
        });
    }

    private record Current(UUID id, AwardStanding standing, LocalDate since, String because, AwardAmendment by) {}

    /** Ends what stands today on the day before: the row of it is superseded by one that has an end. */
    private void end(StandingChange change) {
        Optional<Current> current = jdbi.withHandle(handle -> handle.createQuery(
                        "select id, standing, lower(valid) as since, because, amendment_id, kind, decision_number, decided_on, authority,"
                                + " false as published from award_standing"
                                + " where award_id = :award and superseded_at is null and upper_inf(valid) for update")
                .bind("award", change.awardId())
                .map((row, context) -> new Current(
                        Rows.id(row, "id"),
                        Rows.constant(row, "standing", AwardStanding.class),
                        Rows.date(row, "since"),
                        row.getString("because"),
                        Rows.id(row, "amendment_id") == null ? null : AwardView.StandingView.by(row)))
                .findOne());
        current.ifPresent(before -> {
            if (change.from().isBefore(before.since())) {
                throw Problem.invalid("/decidedOn", ViolationCode.ENDS_BEFORE_START);
            }
            jdbi.useHandle(handle -> handle.createUpdate(
                            "update award_standing set superseded_at = clock_timestamp() where id = :id")
                    .bind("id", before.id())
                    .execute());
            if (before.since().isBefore(change.from())) {
                insert(
                        change.awardId(),
                        before.standing(),
                        before.since(),
                        change.from(),
                        before.because(),
                        before.by());
            }
        });
    }

    private void insert(
            UUID awardId, AwardStanding standing, LocalDate from, LocalDate until, String because, AwardAmendment by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award_standing (id, award_id, standing, valid, because, recorded_by, amendment_id, kind, decision_number,"
                                + " decided_on, authority) values (:id, :award, :standing, daterange(:from, cast(:until as date)), :because, :recordedBy,"
                                + " :amendment, :kind, :number, :decidedOn, :authority)")
                .bind("id", Ids.next())
                .bind("award", awardId)
                .bind("standing", standing.name())
                .bind("from", from)
                .bind("until", until)
                .bind("because", because)
                .bind("recordedBy", account.isSignedIn() ? account.accountId() : null)
                .bind("amendment", by == null ? null : by.id())
                .bind("kind", by == null ? null : by.kind().name())
                .bind("number", by == null ? null : by.number())
                .bind("decidedOn", by == null ? null : by.decidedOn())
                .bind("authority", by == null ? null : by.authority())
                .execute());
    }

    /** What was printed wrongly reads otherwise from now on, by a decision. */
    public void correct(List<CorrectionEntry> corrections, AwardAmendment by) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into award_correction (id, award_id, field, was, reads, valid_from, amendment_id, decision_number, decided_on,"
                            + " authority, recorded_by) values (:id, :awardId, :field, :was, :reads, :validFrom, :amendment, :number, :decidedOn,"
                            + " :authority, :recordedBy)");
            corrections.forEach(correction -> batch.bindMethods(correction)
                    .bind("id", Ids.next())
                    .bind("amendment", by.id())
                    .bind("number", by.number())
                    .bind("decidedOn", by.decidedOn())
                    .bind("authority", by.authority())
                    .bind("recordedBy", account.isSignedIn() ? account.accountId() : null)
                    .add());
            batch.execute();
        });
    }

    /** Anyone may open the decision that changed awards. */
    public void publishAmendment(UUID amendmentId, LocalDate on) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into amendment_publication (amendment_id, published_on) values (:amendment, :on)")
                .bind("amendment", amendmentId)
                .bind("on", on)
                .execute());
    }
}
