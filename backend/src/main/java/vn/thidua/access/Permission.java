package vn.thidua.access;

import static vn.thidua.access.Role.ADMIN;
import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.CLERK;
import static vn.thidua.access.Role.CLUSTER_HEAD;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.COUNCIL_SECRETARY;
import static vn.thidua.access.Role.OFFICER;
import static vn.thidua.access.Role.RULE_OWNER;
import static vn.thidua.access.Role.SIGNATORY;
import static vn.thidua.access.Role.STANDING_OFFICE;
import static vn.thidua.access.Role.UNIT_HEAD;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.thidua.platform.lifecycle.Permit;

/**
 * What may be done, and by which roles over the unit whose business it is. This table is the whole of it: resources and lifecycles name a
 * permission, never a role.
 */
public enum Permission implements Permit {
    /** Anyone signed in: units, award types, directives, the calendar. */
    REFERENCE_READ(
            OFFICER,
            CLERK,
            UNIT_HEAD,
            COUNCIL_MEMBER,
            COUNCIL_SECRETARY,
            CLUSTER_HEAD,
            STANDING_OFFICE,
            RULE_OWNER,
            SIGNATORY,
            AUDITOR,
            ADMIN),
    UNIT_EDIT(ADMIN),
    CALENDAR_EDIT(ADMIN),
    PERSON_READ(OFFICER, UNIT_HEAD, COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR, ADMIN),
    PERSON_EDIT(ADMIN),
    /** The day on which somebody was born, to tell people apart and to write their papers; others are told the year. */
    PERSON_BIRTH_DATE_READ(OFFICER, UNIT_HEAD, STANDING_OFFICE, AUDITOR, ADMIN),
    /** All that is kept of a person, for somebody who asked on paper. */
    PERSONAL_DATA_TAKE(ADMIN, AUDITOR),
    /** The same person entered twice: to find out, and to make one record of two. */
    PERSON_MERGE(STANDING_OFFICE, ADMIN),
    PERSON_PAIR_READ(STANDING_OFFICE, AUDITOR, ADMIN),
    ACCOUNT_READ(ADMIN, AUDITOR),
    ACCOUNT_EDIT(ADMIN),
    /** The programs of other systems, what they may do, and how they use it. */
    CLIENT_READ(ADMIN, AUDITOR),
    CLIENT_KEEP(ADMIN),
    /** To bring rows by the thousand; each row asks for what its deed needs. */
    BULK_SEND(OFFICER, CLERK, UNIT_HEAD, STANDING_OFFICE, ADMIN),
    /** What became of the rows that one brought oneself; who audits, of all within reach. */
    BULK_READ(OFFICER, CLERK, UNIT_HEAD, STANDING_OFFICE, ADMIN, AUDITOR),
    AUDIT_READ(AUDITOR),
    EVENT_READ(AUDITOR, STANDING_OFFICE, ADMIN),
    /** Figures over what was commended, proposed, owed and paid; and the files of reports that were issued. */
    REPORT_READ(UNIT_HEAD, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To have a report kept for ever, with its digests and the trail's checkpoint. */
    REPORT_ISSUE(STANDING_OFFICE, AUDITOR),
    /** To say what was found of a sign worth a look: of whoever answers for the figures, and not of who audits them. */
    SIGN_NOTE(STANDING_OFFICE),
    /** The trail of one thing: also for those who work on it. */
    TRAIL_READ(OFFICER, UNIT_HEAD, COUNCIL_SECRETARY, STANDING_OFFICE, CLERK, SIGNATORY, AUDITOR, ADMIN),

    /** To open a draft of the law's rules, change and confirm rules in it, and publish it; a rulebook belongs to no unit. */
    RULEBOOK_KEEP(RULE_OWNER),
    RULEBOOK_DRAFT_READ(RULE_OWNER, STANDING_OFFICE, AUDITOR),

    /** Which blocks and clusters there are, and who belongs to them. */
    CLUSTER_KEEP(STANDING_OFFICE),

    /** To record the pact that the members of a block or cluster signed: over whoever heads it, or over its ministry. */
    PACT_KEEP(CLUSTER_HEAD, STANDING_OFFICE),

    /** Score sheets that were issued, and the scoring of blocks and clusters of which a member is within reach. */
    SCORING_READ(OFFICER, UNIT_HEAD, CLUSTER_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To run a year's scoring and write its sheet: over whoever heads the cluster; the frame, over the ministry. */
    SCORING_RUN(CLUSTER_HEAD, STANDING_OFFICE),
    /** To write the points that a unit gives itself and others. */
    SCORE_ENTER(OFFICER, UNIT_HEAD),
    SCORE_SEND(UNIT_HEAD),
    SCORE_APPRAISE(STANDING_OFFICE),

    /** To write a season's letter, issue it and amend it; what is issued, everybody reads. */
    SEASON_KEEP(STANDING_OFFICE),
    SEASON_DRAFT_READ(STANDING_OFFICE, CLERK, SIGNATORY, AUDITOR),

    TITLE_REGISTRATION_READ(OFFICER, UNIT_HEAD, COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To write which people and collectives of a unit strive for which title. */
    TITLE_REGISTRATION_DRAFT(OFFICER),
    TITLE_REGISTRATION_SUBMIT(UNIT_HEAD),

    /** What the law asks about people and units beside awards, discipline among it. */
    FACT_READ(OFFICER, CLERK, UNIT_HEAD, COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    FACT_EDIT(OFFICER, CLERK, STANDING_OFFICE),

    /** To write directives, issue, hand down and adjust them; what is issued, everybody reads. */
    DIRECTIVE_KEEP(STANDING_OFFICE),
    /** How far a directive has come. */
    DIRECTIVE_FOLLOW(OFFICER, CLERK, UNIT_HEAD, CLUSTER_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To acknowledge a directive for a unit, make it known there and pass it on. */
    DIRECTIVE_CARRY(OFFICER, UNIT_HEAD),
    PLAN_READ(OFFICER, CLERK, UNIT_HEAD, CLUSTER_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To write a unit's plan, submit it and report on its tasks. */
    PLAN_WRITE(OFFICER, UNIT_HEAD),
    /** Over the unit that handed the directive down: to approve plans, or ask to amend them. */
    PLAN_APPROVE(UNIT_HEAD, STANDING_OFFICE),
    DIFFICULTY_READ(OFFICER, CLERK, UNIT_HEAD, CLUSTER_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    DIFFICULTY_RAISE(OFFICER, UNIT_HEAD),
    /** Over the ministry that receives them: to receive difficulties, group, answer and put them before the Minister. */
    DIFFICULTY_KEEP(STANDING_OFFICE),
    /** To record what the Minister decided. */
    DIFFICULTY_DECIDE(STANDING_OFFICE, SIGNATORY),
    /** Who does emulation work where. */
    STAFF_READ(OFFICER, UNIT_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    STAFF_KEEP(UNIT_HEAD, STANDING_OFFICE),
    /** Who takes part in classes, and who should; what is open, everybody signed in reads. */
    TRAINING_READ(UNIT_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    TRAINING_KEEP(UNIT_HEAD, STANDING_OFFICE),

    CAMPAIGN_READ(
            OFFICER,
            CLERK,
            UNIT_HEAD,
            COUNCIL_MEMBER,
            COUNCIL_SECRETARY,
            CLUSTER_HEAD,
            STANDING_OFFICE,
            RULE_OWNER,
            SIGNATORY,
            AUDITOR,
            ADMIN),
    CAMPAIGN_DRAFT(STANDING_OFFICE),
    CAMPAIGN_LAUNCH(SIGNATORY),
    CAMPAIGN_CLOSE(STANDING_OFFICE),
    /** Over the checked unit, or the checking team's. */
    CAMPAIGN_CHECK_READ(OFFICER, CLERK, UNIT_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** Over the campaign's own unit: to plan checks, and give them up. */
    CAMPAIGN_CHECK_PLAN(STANDING_OFFICE),
    /** Over the unit of the checking team. */
    CAMPAIGN_CHECK(OFFICER, STANDING_OFFICE),
    /** Over the checked unit. */
    CAMPAIGN_CHECK_ANSWER(OFFICER, UNIT_HEAD),
    REGISTRATION_READ(OFFICER, CLERK, UNIT_HEAD, COUNCIL_SECRETARY, CLUSTER_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    REGISTRATION_MAKE(OFFICER, UNIT_HEAD),
    /** Over the campaign's own unit: to answer what others commit themselves to. */
    REGISTRATION_CONFIRM(STANDING_OFFICE),

    /** To ask for more time for what one owes oneself; whether one owes it is looked at by unit and role. */
    EXTENSION_ASK(
            OFFICER,
            CLERK,
            UNIT_HEAD,
            COUNCIL_MEMBER,
            COUNCIL_SECRETARY,
            CLUSTER_HEAD,
            STANDING_OFFICE,
            RULE_OWNER,
            SIGNATORY,
            ADMIN),
    /** To urge those who owe something. */
    OBLIGATION_CHASE(UNIT_HEAD, STANDING_OFFICE),

    REVIEW_READ(OFFICER, CLERK, UNIT_HEAD, COUNCIL_SECRETARY, CLUSTER_HEAD, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To prepare reviews, hand them down, close them and write corrections beside them. */
    REVIEW_KEEP(STANDING_OFFICE),
    /** Over the reporting unit: to write its report and hand it in. */
    REVIEW_WRITE(OFFICER, UNIT_HEAD, STANDING_OFFICE),
    /** Over the unit that receives it: to take a report or send it back. */
    REVIEW_ANSWER(UNIT_HEAD, STANDING_OFFICE),

    DOCUMENT_UPLOAD(OFFICER, UNIT_HEAD, COUNCIL_SECRETARY, STANDING_OFFICE, CLERK),
    DOSSIER_READ(OFFICER, UNIT_HEAD, COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    DOSSIER_DRAFT(OFFICER),
    DOSSIER_SUBMIT(UNIT_HEAD),
    DOSSIER_WITHDRAW(OFFICER, UNIT_HEAD),
    DOSSIER_VERIFY(STANDING_OFFICE),

    CONSULTATION_READ(COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To publish those proposed, and to answer what people say of them. */
    CONSULTATION_KEEP(STANDING_OFFICE),
    /** Who sent a comment; nobody else is told, who audits neither. */
    CONSULTATION_SENDER_READ(COUNCIL_SECRETARY, STANDING_OFFICE),
    COUNCIL_READ(OFFICER, CLERK, UNIT_HEAD, COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** Which councils there are, who sits in them, and by which regulation they vote. */
    COUNCIL_KEEP(COUNCIL_SECRETARY, STANDING_OFFICE),
    MEETING_READ(COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To plan and convene meetings, write their agenda, attendance and minutes. */
    MEETING_KEEP(COUNCIL_SECRETARY),
    /** To sit in a meeting: declare, vote and sign. Who really may is looked at by seat. */
    MEETING_JOIN(COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY),
    /** To enter papers that were counted by hand; always by two. */
    BALLOT_HAND_COUNT(COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE),

    /** What others ask of the ministry before they propose an award, and what it asks of others. */
    CONCURRENCE_READ(CLERK, COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    CONCURRENCE_KEEP(STANDING_OFFICE),
    CONCURRENCE_SIGN(SIGNATORY),

    COUNCIL_RESULT_READ(COUNCIL_MEMBER, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    COUNCIL_RESULT_RECORD(COUNCIL_SECRETARY),

    DECISION_READ(CLERK, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    DECISION_DRAFT(STANDING_OFFICE),
    DECISION_SIGN(SIGNATORY),
    DECISION_PUBLISH(CLERK, STANDING_OFFICE),
    STATE_SUBMISSION_READ(CLERK, COUNCIL_SECRETARY, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To begin a submission, and to enter what those above the ministry answered. */
    STATE_SUBMISSION_DRAFT(STANDING_OFFICE),
    /** To enter that it was signed, sent, received, and that the insignia were handed over. */
    STATE_SUBMISSION_SEND(STANDING_OFFICE, CLERK),
    /** What a province decided for its department, recorded from outside. */
    PROVINCIAL_DECISION_READ(OFFICER, UNIT_HEAD, CLERK, STANDING_OFFICE, SIGNATORY, AUDITOR),
    PROVINCIAL_DECISION_ENTER(OFFICER, STANDING_OFFICE),
    PROVINCIAL_DECISION_CONFIRM(STANDING_OFFICE),
    /** What awards give, and whether it has reached whoever it was given to. */
    HANDOVER_READ(CLERK, STANDING_OFFICE, SIGNATORY, AUDITOR),
    HANDOVER_KEEP(CLERK, STANDING_OFFICE),
    /** What was damaged or lost of an award, and is replaced: asked by the recipient's unit, kept by whoever decided. */
    REPLACEMENT_READ(OFFICER, UNIT_HEAD, CLERK, STANDING_OFFICE, AUDITOR),
    REPLACEMENT_ASK(OFFICER, UNIT_HEAD),
    REPLACEMENT_KEEP(CLERK, STANDING_OFFICE),
    /** What complaints and denunciations say; that there is one, whoever reads the nomination is told. */
    COMPLAINT_READ(STANDING_OFFICE, SIGNATORY, AUDITOR),
    COMPLAINT_KEEP(STANDING_OFFICE),
    /** Who complained; nobody else is told, who audits neither. */
    COMPLAINT_SENDER_READ(STANDING_OFFICE),
    /** How long dossiers are kept, which are archived, and their disposal. */
    RETENTION_READ(CLERK, STANDING_OFFICE, SIGNATORY, AUDITOR),
    /** To enter how long dossiers are kept, to draft their disposal and to carry it out. */
    RETENTION_KEEP(STANDING_OFFICE),
    DISPOSAL_DECIDE(SIGNATORY),
    NUMBER_BOOK_READ(CLERK, STANDING_OFFICE, SIGNATORY, AUDITOR, ADMIN),
    NUMBER_BOOK_KEEP(CLERK, ADMIN),

    AWARD_READ(
            OFFICER,
            CLERK,
            UNIT_HEAD,
            COUNCIL_MEMBER,
            COUNCIL_SECRETARY,
            CLUSTER_HEAD,
            STANDING_OFFICE,
            RULE_OWNER,
            SIGNATORY,
            AUDITOR,
            ADMIN),
    /** A paper about an award, for whoever asks at the counter. */
    AWARD_CONFIRM(STANDING_OFFICE, CLERK),
    AWARD_CONFIRMATION_READ(STANDING_OFFICE, CLERK, AUDITOR),
    AWARD_IMPORT_READ(STANDING_OFFICE, AUDITOR),
    AWARD_IMPORT(STANDING_OFFICE),

    /** How papers are laid out; a template belongs to no unit. */
    PAPER_TEMPLATE_READ(ADMIN, STANDING_OFFICE, AUDITOR),
    PAPER_TEMPLATE_EDIT(ADMIN);

    private final Set<Role> roles;

    Permission(Role first, Role... rest) {
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    public Set<Role> roles() {
        return roles;
    }
}
