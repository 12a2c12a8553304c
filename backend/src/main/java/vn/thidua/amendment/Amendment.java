package vn.thidua.amendment;

import static vn.thidua.amendment.AmendmentLifecycle.LIFECYCLE;

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
import vn.thidua.decision.OfficialNumber;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardAmendment;
import vn.thidua.register.AwardDecision;

/** A decision that changes what an earlier one gave. What is not an arrow of {@link AmendmentLifecycle} is refused here. */
@Entity
@Table(name = "amendment")
class Amendment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    private AmendmentWay way;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "amended_number")
    private String amendedNumber;

    @Column(name = "amended_on")
    private LocalDate amendedOn;

    @Column(name = "amended_authority")
    private String amendedAuthority;

    private String title;
    private String symbol;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String reason;

    @Enumerated(EnumType.STRING)
    private RevocationGround[] grounds;

    @Column(name = "conclusion_authority")
    private String conclusionAuthority;

    @Column(name = "conclusion_number")
    private String conclusionNumber;

    @Column(name = "conclusion_on")
    private LocalDate conclusionOn;

    @Column(name = "conclusion_document_id")
    private UUID conclusionDocumentId;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

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

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private byte[] digest;

    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "letter_on")
    private LocalDate letterOn;

    @Column(name = "letter_id")
    private UUID letterId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_document_id")
    private UUID decisionDocumentId;

    @Column(name = "declined_on")
    private LocalDate declinedOn;

    @Column(name = "declined_because")
    private String declinedBecause;

    @Column(name = "forwarded_on")
    private LocalDate forwardedOn;

    @Column(name = "forwarded_by")
    private String forwardedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Amendment() {}

    static Amendment draft(AmendmentDraft draft, Amending.Basis basis, UUID by, Instant at) {
        Amendment amendment = new Amendment();
        amendment.id = Ids.next();
        amendment.state = AmendmentState.DRAFT;
        amendment.createdBy = by;
        amendment.createdAt = at;
        amendment.say(draft, basis, at);
        return amendment;
    }

    private void say(AmendmentDraft draft, Amending.Basis basis, Instant at) {
        AwardDecision amended = basis.decision();
        kind = draft.kind();
        way = basis.way();
        unitId = basis.unit().id();
        decisionId = amended.id();
        amendedNumber = amended.number();
        amendedOn = amended.decidedOn();
        amendedAuthority = amended.authority();
        title = draft.title();
        symbol = basis.symbol();
        legalBasis = draft.legalBasis();
        reason = draft.reason();
        grounds = draft.groundsOrNone().toArray(RevocationGround[]::new);
        AmendmentDraft.Conclusion conclusion = draft.conclusion();
        conclusionAuthority = conclusion == null ? null : conclusion.authority();
        conclusionNumber = conclusion == null ? null : conclusion.number();
        conclusionOn = conclusion == null ? null : conclusion.on();
        conclusionDocumentId = conclusion == null ? null : conclusion.documentId();
        updatedAt = at;
    }

    /** Asked before what was sent is looked at: in a wrong state it does not matter what it says. */
    void requireDraft() {
        LIFECYCLE.take(null, state, AmendmentAction.EDIT);
    }

    void revise(AmendmentDraft draft, Amending.Basis basis, Instant at) {
        requireDraft();
        say(draft, basis, at);
    }

    void propose(AmendmentCase facts, Instant at) {
        take(facts, AmendmentAction.PROPOSE, at);
        returnedBecause = null;
    }

    void sendBack(AmendmentCase facts, String because, Instant at) {
        take(facts, AmendmentAction.RETURN, at);
        returnedBecause = because;
    }

    void discard(AmendmentCase facts, Instant at) {
        take(facts, AmendmentAction.DISCARD, at);
    }

    /** Refuses before a number is taken for it. */
    void requireSignable(AmendmentCase facts) {
        LIFECYCLE.take(facts, state, AmendmentAction.SIGN);
    }

    /** From here on nothing of its content changes. */
    void sign(AmendmentCase facts, Signing signing) {
        take(facts, AmendmentAction.SIGN, signing.at());
        bookId = signing.number().bookId();
        number = signing.number().value();
        numberText = signing.number().text();
        signerId = signing.signerId();
        signerName = signing.signerName();
        signerTitle = signing.signerTitle();
        signMode = signing.signMode();
        signedAt = signing.at();
        decidedOn = signing.on();
        decidedBy = signing.authority();
    }

    /** One signature. */
    record Signing(
            OfficialNumber number,
            UUID signerId,
            String signerName,
            String signerTitle,
            SignMode signMode,
            String authority,
            LocalDate on,
            Instant at) {}

    void freeze(byte[] contentDigest) {
        if (state != AmendmentState.SIGNED || digest != null) {
            throw new IllegalStateException("only what has just been signed is frozen");
        }
        digest = contentDigest.clone();
    }

    void publish(AmendmentCase facts, LocalDate on, Instant at) {
        take(facts, AmendmentAction.PUBLISH, at);
        publishedOn = on;
    }

    void submit(AmendmentCase facts, AmendmentLetter letter, LocalDate today, Instant at) {
        take(facts, AmendmentAction.SUBMIT, at);
        within(letter.on(), amendedOn, today, "/on");
        letterNumber = letter.number();
        letterOn = letter.on();
        letterId = letter.documentId();
    }

    /** Who awarded also cancels: the authority is the amended decision's. */
    void decide(AmendmentCase facts, AmendmentOutsideDecision decision, LocalDate today, Instant at) {
        take(facts, AmendmentAction.DECIDE, at);
        within(decision.decidedOn(), letterOn, today, "/decidedOn");
        numberText = decision.number();
        decidedOn = decision.decidedOn();
        decidedBy = amendedAuthority;
        decisionDocumentId = decision.documentId();
    }

    void decline(AmendmentCase facts, AmendmentDeclining declining, LocalDate today, Instant at) {
        take(facts, AmendmentAction.DECLINE, at);
        within(declining.on(), letterOn, today, "/on");
        declinedOn = declining.on();
        declinedBecause = declining.reason();
    }

    void forward(AmendmentCase facts, AmendmentForwarding forwarding, LocalDate today, Instant at) {
        take(facts, AmendmentAction.FORWARD, at);
        within(forwarding.on(), decidedOn, today, "/on");
        forwardedOn = forwarding.on();
        forwardedBy = forwarding.reference();
    }

    private void take(AmendmentCase facts, AmendmentAction action, Instant at) {
        state = LIFECYCLE.take(facts, state, action);
        updatedAt = at;
    }

    /** What is told has happened by today, and after what had to come before. */
    private static void within(LocalDate on, LocalDate after, LocalDate today, String pointer) {
        if (on.isAfter(today)) {
            throw Problem.invalid(pointer, ViolationCode.IN_THE_FUTURE);
        }
        if (on.isBefore(after)) {
            throw Problem.invalid(pointer, ViolationCode.ENDS_BEFORE_START);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    AmendmentKind kind() {
        return kind;
    }

    AmendmentWay way() {
        return way;
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

    String reason() {
        return reason;
    }

    RevocationGround[] grounds() {
        return grounds.clone();
    }

    String conclusion() {
        return conclusionNumber == null ? null : conclusionNumber + " " + conclusionOn + " " + conclusionAuthority;
    }

    String amendedNumber() {
        return amendedNumber;
    }

    LocalDate amendedOn() {
        return amendedOn;
    }

    String amendedAuthority() {
        return amendedAuthority;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    LocalDate letterOn() {
        return letterOn;
    }

    String numberText() {
        return numberText;
    }

    /** As register and public are told of it. */
    AwardAmendment asSource() {
        return new AwardAmendment(id, kind, numberText, decidedOn, decidedBy, false);
    }

    /** As trail and worklist call it: by its number once it has one. */
    String label() {
        return numberText == null ? title : numberText + " · " + title;
    }
}
