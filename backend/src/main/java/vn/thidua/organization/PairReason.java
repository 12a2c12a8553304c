package vn.thidua.organization;

/** What speaks for two records being one person; the last two speak against it. */
enum PairReason {
    SAME_NAME,
    /** The names are the same once the diacritics are left out. */
    SAME_NAME_WITHOUT_MARKS,
    SIMILAR_NAME,
    SAME_BIRTH_DATE,
    /** One says the first of January of the year in which the other was born, as papers do that know the year alone. */
    BIRTH_YEAR_ALONE,
    /** Day and month changed about, or one of day, month and year written otherwise. */
    BIRTH_DATE_CLOSE,
    SHARED_UNIT,
    /** Under one parent, one under the other, or one the successor of the other. */
    NEIGHBOURING_UNIT,
    OTHER_SEX,
    /** On some day each was in another unit. */
    ELSEWHERE_AT_ONCE
}
