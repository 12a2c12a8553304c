package vn.thidua.event;

/** The kinds of things that events, audit entries and obligations are about. */
public enum SubjectType {
    ACCOUNT,
    SESSION,
    /** A program of another system. */
    CLIENT,
    /** What a client is told of without asking. */
    WEBHOOK,
    /** Rows by the thousand. */
    BULK_JOB,
    UNIT,
    PERSON,
    CALENDAR,
    DOCUMENT,
    DIRECTIVE,
    /** A unit that a directive was addressed to. */
    DIRECTIVE_ADDRESSEE,
    /** A unit's own plan under a directive. */
    PLAN,
    /** A difficulty that a unit sent up. */
    DIFFICULTY,
    /** That somebody does emulation work at a unit. */
    EMULATION_STAFF,
    /** A class for those who do this work. */
    TRAINING_CLASS,
    /** A version of the law's rules. */
    RULEBOOK,
    /** A year's guidance letter on commendation. */
    SEASON,
    /** Which people and collectives of a unit strive for which title. */
    TITLE_REGISTRATION,
    /** What the law asks about a person or a unit. */
    FACT,
    /** An emulation block or cluster. */
    CLUSTER,
    /** Criteria by which members of blocks and clusters are scored. */
    SCORE_SHEET,
    /** A year's scoring of a block or cluster. */
    SCORING_ROUND,
    CAMPAIGN,
    REGISTRATION,
    /** A check of a campaign at a unit. */
    CAMPAIGN_CHECK,
    DOSSIER,
    NOMINATION,
    /** A public consultation. */
    CONSULTATION,
    COUNCIL,
    /** A meeting of a council. */
    COUNCIL_MEETING,
    /** A secret ballot: what was done to it, never what was cast. */
    BALLOT,
    /** A request for concurrence, received or sent. */
    CONCURRENCE,
    COUNCIL_RESULT,
    DECISION,
    /** A decision that changes what an earlier one gave. */
    AMENDMENT,
    /** A submission to those above the ministry. */
    STATE_SUBMISSION,
    /** What a province decided, recorded from outside. */
    PROVINCIAL_DECISION,
    /** How long dossiers of a level are kept. */
    RETENTION_RULE,
    /** A disposal of archived dossiers. */
    DISPOSAL,
    /** A review of a period. */
    REVIEW,
    /** A unit's report in a review. */
    REVIEW_REPORT,
    NUMBER_BOOK,
    AWARD,
    /** A part of an award that is to be handed over. */
    HANDOVER,
    /** A request to replace what was damaged or lost. */
    REPLACEMENT,
    /** A complaint or a denunciation. */
    COMPLAINT,
    /** A file of older awards. */
    AWARD_IMPORT,
    /** A file that a first start loaded. */
    DATA_FILE,
    /** How a kind of paper is laid out. */
    PAPER_TEMPLATE,
    /** A report that was issued. */
    REPORT,
    /** A sign worth a look. */
    SIGN,
    /** A list that somebody took out as a file. */
    EXPORT,
    REQUEST
}
