package vn.thidua.decision;

import static vn.thidua.decision.DecisionLifecycle.LIFECYCLE;

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
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Ids;

/** A commendation decision. What is not an arrow of {@link DecisionLifecycle} is refused here, and no setter goes around it. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private UUID unitId;

    private String title;
    private String symbol;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "book_id")
    private UUID bookId;

    private Integer number;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "signer_id")
    private UUID signerId;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_title")
    private String signerTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "sign_mode")
    private SignMode signMode;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private byte[] digest;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Decision() {}

    static Decision draft(DecisionDraft draft, UUID by, Instant at) {
        Decision decision = new Decision();
        decision.id = Ids.next();
        decision.state = DecisionState.DRAFT;
        decision.createdBy = by;
        decision.createdAt = at;
        decision.say(draft, at);
        return decision;
    }

    private void say(DecisionDraft draft, Instant at) {
        unitId = draft.unitId();
        title = draft.title();
        symbol = draft.symbol();
        legalBasis = draft.legalBasis();
        updatedAt = at;
    }

    /** Asked before what was sent is looked at: in a wrong state it does not matter what it says. */
    void requireDraft() {
        LIFECYCLE.take(null, state, DecisionAction.EDIT);
    }

    void revise(DecisionDraft draft, Instant at) {
        requireDraft();
        say(draft, at);
    }

    /** Something beside its own words was changed. */
    void touch(Instant at) {
        requireDraft();
        updatedAt = at;
    }

    void propose(DecisionCase facts, Instant at) {
        state = LIFECYCLE.take(facts, state, DecisionAction.PROPOSE);
        returnedBecause = null;
        updatedAt = at;
    }

    void sendBack(DecisionCase facts, String reason, Instant at) {
        state = LIFECYCLE.take(facts, state, DecisionAction.RETURN);
        returnedBecause = reason;
        updatedAt = at;
    }

    void discard(DecisionCase facts, Instant at) {
        state = LIFECYCLE.take(facts, state, DecisionAction.DISCARD);
        updatedAt = at;
    }

    /** Refuses before a number is taken for it. */
    void requireSignable(DecisionCase facts) {
        LIFECYCLE.take(facts, state, DecisionAction.SIGN);
    }

    /** From here on nothing of its content changes. */
    void sign(DecisionCase facts, Signing signing) {
        state = LIFECYCLE.take(facts, state, DecisionAction.SIGN);
        bookId = signing.number().bookId();
        number = signing.number().value();
        numberText = signing.number().text();
        signerId = signing.signerId();
        signerName = signing.signerName();
        signerTitle = signing.signerTitle();
        signMode = signing.signMode();
        signedOn = signing.on();
        signedAt = signing.at();
        updatedAt = signing.at();
    }

    void freeze(byte[] contentDigest) {
        if (state != DecisionState.SIGNED || digest != null) {
            throw new IllegalStateException("only what has just been signed is frozen");
        }
        digest = contentDigest.clone();
    }

    void publish(DecisionCase facts, LocalDate on, Instant at) {
        state = LIFECYCLE.take(facts, state, DecisionAction.PUBLISH);
        publishedOn = on;
        publishedAt = at;
        updatedAt = at;
    }

    /** It goes to its recipients: only what is signed does, and nothing of it changes. */
    void deliver(DecisionCase facts) {
        LIFECYCLE.take(facts, state, DecisionAction.DELIVER);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    String symbol() {
        return symbol;
    }

    String legalBasis() {
        return legalBasis;
    }

    String numberText() {
        return numberText;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    /** As trail and worklist call it: by its number once it has one. */
    String label() {
        return numberText == null ? title : numberText + " · " + title;
    }
}
