package vn.thidua.access;

/** What an account is to a unit; see the table in {@code DOMAIN} for who each one is. */
public enum Role {
    /** Prepares the unit's dossiers, registrations and reports. */
    OFFICER,
    /** Keeps the number books, publishes what is signed. */
    CLERK,
    /** Approves what leaves the unit. */
    UNIT_HEAD,
    /** Reads the cases and votes. */
    COUNCIL_MEMBER,
    /** Prepares the council's meetings and enters its results. */
    COUNCIL_SECRETARY,
    /** Runs the scoring of a cluster or block for a year. */
    CLUSTER_HEAD,
    /** Drafts campaigns and decisions, verifies dossiers. */
    STANDING_OFFICE,
    /** Confirms rules against the text of the law. */
    RULE_OWNER,
    /** Launches campaigns and signs decisions. */
    SIGNATORY,
    /** Sees all, changes nothing. */
    AUDITOR,
    /** Keeps units, people, accounts and the calendar. */
    ADMIN
}
