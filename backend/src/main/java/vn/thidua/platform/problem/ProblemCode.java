package vn.thidua.platform.problem;

/**
 * Every refusal the API knows, by its stable code. The wording, in Vietnamese and English, is in {@code messages/problems*.properties};
 * a test proves that each code has both.
 */
public enum ProblemCode {
    // 400: the request cannot be read at all
    MALFORMED_JSON(400),
    BAD_CURSOR(400),
    INVALID_SCOPE(400),
    UNSUPPORTED_GRANT_TYPE(400),
    // 401: who is asking is not known
    NOT_SIGNED_IN(401),
    TOKEN_EXPIRED(401),
    TOKEN_INVALID(401),
    WRONG_CREDENTIALS(401),
    INVALID_CLIENT(401),
    REFRESH_TOKEN_INVALID(401),
    // 403: known, in scope, and not allowed
    NOT_ALLOWED(403),
    OUTSIDE_SCOPES(403),
    ADDRESS_NOT_ALLOWED(403),
    CLIENTS_ONLY(403),
    PASSWORD_CHANGE_REQUIRED(403),
    FOREIGN_ORIGIN(403),
    PASSWORDS_OFF(403),
    NO_ACCOUNT(403),
    NOT_ON_THE_LIST(403),
    OWN_DRAFT(403),
    // 404: not there, or outside the scope of who asks
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    // 409: the state of the thing, or somebody else, was first
    WRONG_STATE(409),
    LOST_RACE(409),
    ALREADY_EXISTS(409),
    ALREADY_REGISTERED(409),
    ALREADY_DECIDED(409),
    ALREADY_SUBMITTED(409),
    ALREADY_VOTED(409),
    BALLOT_NOT_OPEN(409),
    CREDENTIAL_ISSUED(409),
    PAPER_CAST(409),
    SAME_PERSON(409),
    HAND_COUNTS_DIFFER(409),
    CLAIMED(409),
    LAST_NOMINATION(409),
    STATE_SECRET_DOSSIER(409),
    NOMINATION_HELD(409),
    AWARD_NOT_IN_FORCE(409),
    CLASS_FULL(409),
    SESSION_NOT_ON(409),
    BOTH_NOMINATED(409),
    BOTH_SEATED(409),
    IN_USE(409),
    OWN_ACCOUNT(409),
    LAST_ADMIN(409),
    REQUEST_IN_PROGRESS(409),
    // 410: it was there, and was disposed of by decision
    DOSSIER_DISPOSED(410),
    DOCUMENT_ERASED(410),
    // 412, 428: optimistic locking
    STALE(412),
    IF_MATCH_REQUIRED(428),
    FILE_TOO_LARGE(413),
    WRONG_MEDIA_TYPE(415),
    // 422: read, understood, and refused; violations say which field and why
    INVALID(422),
    IDEMPOTENCY_KEY_REUSED(422),
    OVERLAP(422),
    CYCLE(422),
    FILE_TYPE_NOT_ALLOWED(422),
    FILE_TYPE_LIES(422),
    FILE_EMPTY(422),
    TOO_MANY_ATTEMPTS(429),
    RATE_LIMITED(429),
    // 5xx: our bug, or our trouble
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The HTTP status this code is answered with. */
    public int status() {
        return status;
    }
}
