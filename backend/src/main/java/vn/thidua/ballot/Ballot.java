package vn.thidua.ballot;

import static vn.thidua.ballot.BallotLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Formula;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** A ballot. What is not an arrow of {@link BallotLifecycle} is refused here. */
@Entity
@Table(name = "ballot")
class Ballot {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "meeting_id", updatable = false)
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private BallotState state;

    @Column(name = "member_count", updatable = false)
    private int memberCount;

    @Column(name = "present_count", updatable = false)
    private int presentCount;

    @Column(updatable = false)
    private String manifest;

    @Column(updatable = false)
    private byte[] commitment;

    @Column(name = "sealing_key", updatable = false)
    private byte[] sealingKey;

    /** Sealed by the key file; gone once the ballot is closed. */
    @Column(name = "opening_key")
    private byte[] openingKey;

    @Column(name = "prepared_at", updatable = false)
    private Instant preparedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Formula("(exists (select 1 from ballot_hand_count h where h.ballot_id = id and h.confirmed_by is null))")
    private boolean waitsForHands;

    Ballot() {}

    /** Who is counted, and by what the ballot is known. */
    record Prepared(UUID id, UUID meetingId, int memberCount, int presentCount, String manifest) {}

    static Ballot prepare(Prepared prepared, BallotKeys.Sealing sealing, Instant at) {
        Ballot ballot = new Ballot();
        ballot.id = prepared.id();
        ballot.meetingId = prepared.meetingId();
        ballot.state = BallotState.PREPARED;
        ballot.memberCount = prepared.memberCount();
        ballot.presentCount = prepared.presentCount();
        ballot.manifest = prepared.manifest();
        ballot.commitment = DigestUtils.sha256(prepared.manifest().getBytes(StandardCharsets.UTF_8));
        ballot.sealingKey = sealing.publicKey();
        ballot.openingKey = sealing.sealedPrivateKey();
        ballot.preparedAt = at.truncatedTo(ChronoUnit.MICROS);
        return ballot;
    }

    /** @param until no paper counts after it; null when only the Chair's closing ends it */
    void open(Instant until, Instant at) {
        checkUntil(until, at);
        take(BallotAction.OPEN);
        openedAt = at.truncatedTo(ChronoUnit.MICROS);
        closesAt = until;
    }

    void extend(Instant until, Instant at) {
        checkUntil(until, at);
        take(BallotAction.EXTEND);
        closesAt = until;
    }

    private static void checkUntil(Instant until, Instant at) {
        if (until != null && !until.isAfter(at)) {
            throw Problem.invalid("/closesAt", ViolationCode.IN_THE_PAST);
        }
    }

    void close(Instant at) {
        take(BallotAction.CLOSE);
        closedAt = at.truncatedTo(ChronoUnit.MICROS);
        openingKey = null;
    }

    void breakOff() {
        take(BallotAction.BREAK_OFF);
        openingKey = null;
    }

    private void take(BallotAction action) {
        state = LIFECYCLE.take(this, state, action);
    }

    boolean waitsForHands() {
        return waitsForHands;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID meetingId() {
        return meetingId;
    }

    BallotState state() {
        return state;
    }

    int memberCount() {
        return memberCount;
    }

    int presentCount() {
        return presentCount;
    }

    String manifest() {
        return manifest;
    }

    /** In hex, as it is read aloud. */
    String commitment() {
        return HexFormat.of().formatHex(commitment);
    }

    byte[] sealingKey() {
        return sealingKey;
    }

    byte[] openingKey() {
        return openingKey;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
