package vn.thidua.platform.problem;

/** What can be wrong with a field. Wording in {@code messages/problems*.properties} under {@code violation.CODE}. */
public enum ViolationCode {
    REQUIRED,
    TOO_LONG,
    TOO_SHORT,
    TOO_MANY,
    OUT_OF_RANGE,
    WRONG_FORMAT,
    WRONG_TYPE,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    INVISIBLE_CHARACTERS,
    ENDS_BEFORE_START,
    NOT_FOUND,
    NOT_IN_FORCE,
    AMBIGUOUS,
    DIFFERS,
    OVERLAPS,
    CYCLE,
    DUPLICATE,
    IN_THE_PAST,
    IN_THE_FUTURE,
    NOT_OF_THIS_KIND,
    NOT_FOR_HOUSEHOLDS,
    NOT_READY,
    NOT_A_MEMBER,
    COUNTS_DISAGREE,
    MISSING_DOCUMENT,
    WEAK_PASSWORD,
    WRONG_PASSWORD,
    TAKEN
}
