package vn.thidua.consultation;

import static vn.thidua.consultation.CommentLifecycle.LIFECYCLE;

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

/** What somebody said of a candidate, as it is dealt with; who said it is not read here. */
@Entity
@Table(name = "consultation_comment")
class Comment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "consultation_id", updatable = false)
    private UUID consultationId;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "referred_because")
    private String referredBecause;

    private String answer;
    private Boolean upheld;

    @Column(name = "answer_document_id")
    private UUID documentId;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Comment() {}

    /** Asked before what was sent is looked at. */
    void require(CommentAction action) {
        LIFECYCLE.take(null, state, action);
    }

    void claim(UUID by, Instant at) {
        take(CommentAction.CLAIM, at);
        claimedBy = by;
    }

    void refer(String because, Instant at) {
        take(CommentAction.REFER, at);
        referredBecause = because;
    }

    void answer(CommentAnswer sent, UUID by, LocalDate on, Instant at) {
        take(CommentAction.ANSWER, at);
        answer = sent.answer().strip();
        upheld = sent.upheld();
        documentId = sent.documentId();
        answeredOn = on;
        answeredAt = at;
        answeredBy = by;
    }

    private void take(CommentAction action, Instant at) {
        state = LIFECYCLE.take(null, state, action);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    long version() {
        return version;
    }
}
