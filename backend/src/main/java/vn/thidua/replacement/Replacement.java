package vn.thidua.replacement;

import static vn.thidua.replacement.ReplacementLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A request for replacement. What is not an arrow of {@link ReplacementLifecycle} is refused here. */
@Entity
@Table(name = "replacement")
class Replacement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "award_id", updatable = false)
    private UUID awardId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "keeper_id", updatable = false)
    private UUID keeperId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ReplacementWay way;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ReplacedThing what;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ReplacementReason reason;

    @Column(updatable = false)
    private String account;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private ReplacementState state;

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "forward_number")
    private String forwardNumber;

    @Column(name = "forwarded_on")
    private LocalDate forwardedOn;

    @Column(name = "refused_because")
    private String refusedBecause;

    @Column(name = "issue_number")
    private String issueNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "handed_to")
    private String handedTo;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Replacement() {}

    static Replacement ask(ReplacementRequest request, ReplacedAward award, LocalDate on, UUID by, Instant at) {
        Replacement replacement = new Replacement();
        replacement.id = Ids.next();
        replacement.awardId = request.awardId();
        replacement.unitId = award.unitId();
        replacement.keeperId = award.keeperId();
        replacement.way = award.way();
        replacement.what = request.what();
        replacement.reason = request.reason();
        replacement.account = request.account().strip();
        replacement.documentId = request.documentId();
        replacement.state = ReplacementState.ASKED;
        replacement.askedOn = on;
        replacement.askedBy = by;
        replacement.createdAt = at;
        replacement.updatedAt = at;
        return replacement;
    }

    /** Asked before what was sent is looked at. */
    void require(ReplacementAction action) {
        LIFECYCLE.take(way, state, action);
    }

    void approve(LocalDate on, Instant at) {
        take(ReplacementAction.APPROVE, at);
        approvedOn = on;
    }

    void forward(ReplacementForwarding letter, Instant at) {
        take(ReplacementAction.FORWARD, at);
        forwardNumber = letter.number().strip();
        forwardedOn = letter.on();
    }

    void refuse(String because, Instant at) {
        take(ReplacementAction.REFUSE, at);
        refusedBecause = because;
    }

    void issue(ReplacementAction action, ReplacementIssue issue, Instant at) {
        take(action, at);
        issueNumber = issue.number().strip();
        issuedOn = issue.on();
    }

    void handOver(ReplacementReceipt receipt, Instant at) {
        take(ReplacementAction.HAND_OVER, at);
        handedOn = receipt.on();
        handedTo = receipt.to().strip();
    }

    private void take(ReplacementAction action, Instant at) {
        state = LIFECYCLE.take(way, state, action);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID awardId() {
        return awardId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID keeperId() {
        return keeperId;
    }

    ReplacementState state() {
        return state;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate forwardedOn() {
        return forwardedOn;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }
}
