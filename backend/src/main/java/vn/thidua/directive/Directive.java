package vn.thidua.directive;

import static vn.thidua.directive.DirectiveLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;

/** A directive's head; its points, papers, links and versions are kept beside it by {@link DirectiveTexts}. */
@Entity
@Table(name = "directive")
class Directive {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    @Column(name = "keeper_unit_id", updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private DirectiveKind kind;

    private String number;
    private String title;
    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String signer;

    @Column(name = "signer_title")
    private String signerTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "sign_mode")
    private SignMode signMode;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private DirectiveState state;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Standing standing;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Directive() {}

    static Directive write(DirectiveDraft draft, UUID by, Instant at) {
        Directive directive = new Directive();
        directive.id = Ids.next();
        directive.code = "D-" + directive.id.toString().toUpperCase(Locale.ROOT);
        directive.unitId = draft.unitId();
        directive.state = DirectiveState.DRAFT;
        directive.ordinal = 1;
        directive.standing = Standing.ENTERED;
        directive.recordedBy = by;
        directive.say(draft, at);
        return directive;
    }

    private void say(DirectiveDraft draft, Instant at) {
        kind = draft.kind();
        number = draft.number();
        title = draft.title().strip();
        issuer = draft.issuer().strip();
        issuedOn = draft.issuedOn();
        signer = draft.signer();
        signerTitle = draft.signerTitle();
        signMode = draft.signMode();
        legalBasis = draft.legalBasis();
        updatedAt = at;
    }

    /** Asked before what was sent is looked at: in a wrong state it does not matter what it says. */
    void requireDraft() {
        LIFECYCLE.take(null, state, DirectiveAction.EDIT);
    }

    void requireIssued(DirectiveAction action) {
        LIFECYCLE.take(null, state, action);
    }

    void edit(DirectiveDraft draft, Instant at) {
        requireDraft();
        say(draft, at);
    }

    void issue(boolean hasPoints, Instant at) {
        state = LIFECYCLE.take(new DirectiveLifecycle.Facts(issuedOn, hasPoints), state, DirectiveAction.ISSUE);
        updatedAt = at;
    }

    void discard(Instant at) {
        state = LIFECYCLE.take(null, state, DirectiveAction.DISCARD);
        updatedAt = at;
    }

    /** What it says from now on; what it said stays as a version. */
    void adjust(DirectiveAdjustment adjustment, Instant at) {
        requireIssued(DirectiveAction.ADJUST);
        ordinal++;
        title = adjustment.title().strip();
        legalBasis = adjustment.legalBasis();
        updatedAt = at;
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

    DirectiveState state() {
        return state;
    }

    int ordinal() {
        return ordinal;
    }

    String title() {
        return title;
    }

    String number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String signer() {
        return signer;
    }

    String legalBasis() {
        return legalBasis;
    }

    /** As the trail and whoever owes something about it call it. */
    String label() {
        return number == null ? title : number + " · " + title;
    }
}
