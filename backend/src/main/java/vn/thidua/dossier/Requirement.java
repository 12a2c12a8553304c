package vn.thidua.dossier;

import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What must hold before a dossier is submitted (Law 06/2022/QH15, Article 84(1) and (2)); wording under {@code condition.DOSSIER_NAME}. */
enum Requirement {
    HAS_NOMINATION("/nominations", ViolationCode.REQUIRED),
    HAS_REPORTS("/nominations", ViolationCode.REQUIRED),
    HAS_EVIDENCE("/nominations", ViolationCode.MISSING_DOCUMENT),
    HAS_MINUTES("/attachments", ViolationCode.MISSING_DOCUMENT),
    AWARDS_IN_FORCE("/nominations", ViolationCode.NOT_IN_FORCE),
    AWARDS_FIT("/nominations", ViolationCode.NOT_OF_THIS_KIND),
    NOMINEES_BELONG("/nominations", ViolationCode.NOT_A_MEMBER),
    CASE_IN_LAW("/simplified/reason", ViolationCode.NOT_IN_FORCE),
    HAS_FEAT("/simplified/featOn", ViolationCode.REQUIRED);

    private final String pointer;
    private final ViolationCode code;

    Requirement(String pointer, ViolationCode code) {
        this.pointer = pointer;
        this.code = code;
    }

    /** Of the dossier as a whole. */
    Violation violation() {
        return Violation.at(pointer, code);
    }

    /** Of one nomination's field. */
    Finding at(int nomination, String field) {
        return new Finding(this, Violation.at("/nominations/" + nomination + "/" + field, code));
    }

    /** As {@link #at(int, String)}, told more closely. */
    Finding at(int nomination, String field, ViolationCode closer, Object... args) {
        return new Finding(this, Violation.at("/nominations/" + nomination + "/" + field, closer, args));
    }

    /** Of the dossier as a whole, told more closely. */
    Finding as(ViolationCode closer) {
        return new Finding(this, Violation.at(pointer, closer));
    }

    Finding finding() {
        return new Finding(this, violation());
    }

    /**
     * That it does not hold, and where.
     *
     * @param violation what is told when submission is tried all the same
     */
    record Finding(Requirement requirement, Violation violation) {}
}
