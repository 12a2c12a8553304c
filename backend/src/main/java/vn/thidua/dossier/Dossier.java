package vn.thidua.dossier;

import static vn.thidua.dossier.DossierLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;

/** A submission by a unit. Its nominations and documents are written by {@link DossierContents}, always under this row's lock. */
@Entity
@Table(name = "dossier")
class Dossier {

    @Id
    private UUID id;

    private String number;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private DossierKind kind;

    private int year;
    private String title;
    private String summary;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "campaign_review_id")
    private UUID campaignReviewId;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** The legal day of that. */
    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "first_submitted_on")
    private LocalDate firstSubmittedOn;

    /** Until when the season wanted it, as it stood the day it first came. */
    @Column(name = "submit_by")
    private LocalDate submitBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The term that gives {@link #dueOn}; null where it was set by hand. */
    @Column(name = "due_term_id")
    private UUID dueTermId;

    /** Whether what was submitted last came after the day until which it was to be mended. */
    @Column(name = "supplement_late")
    private boolean supplementLate;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    /** Null of a dossier that goes the ordinary way. */
    @Embedded
    private SimplifiedWay simplified;

    /** Of a stub of a dossier with a state secret, which is called by its number in the paper book; null of others. */
    @Embedded
    private PaperWay paperWay;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Dossier() {}

    static Dossier open(DossierOpening opening, String number, UUID by, Instant at) {
        Dossier dossier = begun(number, by, at);
        dossier.unitId = opening.unitId();
        dossier.kind = opening.kind();
        dossier.year = opening.year();
        dossier.title = opening.title();
        dossier.summary = opening.summary();
        dossier.campaignId = opening.campaignId();
        dossier.campaignReviewId = opening.campaignReviewId();
        dossier.state = DossierState.DRAFT;
        return dossier;
    }

    static Dossier openSecret(SecretOpening opening, String number, UUID by, Instant at) {
        Dossier dossier = begun(number, by, at);
        dossier.unitId = opening.unitId();
        dossier.kind = opening.kind();
        dossier.year = opening.year();
        dossier.title = opening.paperNumber();
        dossier.paperWay = PaperWay.received(opening.receivedOn());
        dossier.state = DossierState.RECEIVED;
        return dossier;
    }

    private static Dossier begun(String number, UUID by, Instant at) {
        Dossier dossier = new Dossier();
        dossier.id = Ids.next();
        dossier.number = number;
        dossier.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        dossier.createdBy = by;
        dossier.updatedAt = dossier.createdAt;
        return dossier;
    }

    /** @param on the day on which it was done on paper */
    void stepSecret(SecretDossierAction action, LocalDate on, Instant at) {
        DossierState next = SecretDossierLifecycle.LIFECYCLE.take(null, state, action);
        paperWay.step(action, on);
        state = next;
        touched(at);
    }

    boolean isSecret() {
        return paperWay != null;
    }

    /** Refuses where nothing may be changed any more; the content is checked after that. */
    void checkEditable() {
        LIFECYCLE.take(SubmissionCheck.NOT_ASKED, state, DossierAction.EDIT);
    }

    void replace(DossierDraft draft, Instant at) {
        checkEditable();
        title = draft.title();
        year = draft.year();
        kind = draft.kind();
        campaignId = draft.campaignId();
        campaignReviewId = draft.campaignReviewId();
        summary = draft.summary();
        simplified = draft.simplified();
        touched(at);
    }

    /** Until when it is to be mended; null where it is not. */
    LocalDate mendBy() {
        return state == DossierState.RETURNED ? dueOn : null;
    }

    /**
     * What comes after its day is received all the same, and marked.
     *
     * @param due until when it is to be verified
     * @throws Problem {@code INVALID} with everything that is missing, nomination by nomination
     */
    void submit(SubmissionCheck check, Due due, LocalDate today, Instant at) {
        LocalDate mendBy = mendBy();
        boolean asked = LIFECYCLE.steps().stream()
                .anyMatch(step ->
                        step.action() == DossierAction.SUBMIT && step.from().contains(state));
        if (asked && !check.findings().isEmpty()) {
            throw Problem.invalid(check.violations());
        }
        step(DossierAction.SUBMIT, check, at);
        owe(due);
        supplementLate = mendBy != null && today.isAfter(mendBy);
        submittedAt = updatedAt;
        submittedOn = today;
    }

    /** Whether it was never submitted before, so that the season's day is asked. */
    boolean isFirst() {
        return firstSubmittedOn == null;
    }

    /** @param by until when the season wants it; null where none says so */
    void cameFirst(LocalDate today, LocalDate by) {
        firstSubmittedOn = today;
        submitBy = by;
    }

    /** Refuses where nothing is to be verified; whose it is is asked after that. */
    void checkInVerification(DossierAction action) {
        LIFECYCLE.take(SubmissionCheck.NOT_ASKED, state, action);
    }

    /** @param action by what it becomes theirs: claimed, handed or taken over */
    void assign(DossierAction action, UUID to, Instant at) {
        step(action, SubmissionCheck.NOT_ASKED, at);
        claim(to);
    }

    void release(Instant at) {
        step(DossierAction.RELEASE, SubmissionCheck.NOT_ASKED, at);
        endClaim();
    }

    /**
     * It stays with whoever sends it back, so that they see it again.
     *
     * @param due until when it is to be mended
     */
    void sendBack(Due due, UUID by, Instant at) {
        step(DossierAction.RETURN, SubmissionCheck.NOT_ASKED, at);
        owe(due);
        if (!by.equals(claimedBy)) {
            claim(by);
        }
    }

    void accept(Instant at) {
        step(DossierAction.ACCEPT, SubmissionCheck.NOT_ASKED, at);
        owe(Due.NOTHING);
        endClaim();
    }

    void withdraw(Instant at) {
        step(DossierAction.WITHDRAW, SubmissionCheck.NOT_ASKED, at);
        owe(Due.NOTHING);
        endClaim();
    }

    void refuse(Instant at) {
        step(DossierAction.REFUSE, SubmissionCheck.NOT_ASKED, at);
        owe(Due.NOTHING);
        endClaim();
    }

    /** What is refused is said by {@link Refusals}; the dossier has moved all the same. */
    void refuseNomination(Instant at) {
        step(DossierAction.REFUSE_NOMINATION, SubmissionCheck.NOT_ASKED, at);
    }

    void archive(Instant at) {
        step(DossierAction.ARCHIVE, SubmissionCheck.NOT_ASKED, at);
    }

    private void owe(Due due) {
        dueOn = due.on();
        dueTermId = due.term() == null ? null : due.term().id();
    }

    private void claim(UUID by) {
        claimedBy = by;
        claimedAt = updatedAt;
    }

    private void endClaim() {
        claimedBy = null;
        claimedAt = null;
    }

    void discard(Instant at) {
        step(DossierAction.DISCARD, SubmissionCheck.NOT_ASKED, at);
    }

    /** When no nomination is left open. */
    void decide(Instant at) {
        step(DossierAction.DECIDE, SubmissionCheck.NOT_ASKED, at);
    }

    private void step(DossierAction action, SubmissionCheck check, Instant at) {
        state = LIFECYCLE.take(check, state, action);
        touched(at);
    }

    private void touched(Instant at) {
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    DossierKind kind() {
        return kind;
    }

    SimplifiedWay simplified() {
        return simplified;
    }

    DossierState state() {
        return state;
    }

    long version() {
        return version;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** When it first came; null before. */
    LocalDate firstSubmittedOn() {
        return firstSubmittedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isSupplementLate() {
        return supplementLate;
    }

    /** Who verifies it; null while nobody does. */
    UUID claimedBy() {
        return claimedBy;
    }

    /** As the trail and the worklist call it. */
    String label() {
        return number + " – " + title;
    }
}
