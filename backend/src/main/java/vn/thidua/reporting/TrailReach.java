package vn.thidua.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.AccountReach;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.event.EventFeed;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.paging.Listing;

/**
 * Which entries of the trail somebody reads: those of a thing that they may read, over its unit, with a role that reads trails at all. Else the trail
 * would tell what the thing itself keeps from them. An account stands in no unit: what was done to it is read by who may read the account. What
 * else belongs to no unit, as refused attempts and signing in, is for auditors: of accounts that
 * hold a role within their reach, or none anywhere.
 */
final class TrailReach {

    private static final String OF_THINGS =
            "exists (select from unnest(:trailTypes, cast(:trailRoots as uuid[])) as mine (type, root)"
                    + " join unit_reach reach on reach.root_id = mine.root"
                    + " where mine.type = e.subject_type and reach.unit_id = e.unit_id)";

    private static final String OF_NO_UNIT = EventFeed.ofNoUnit(":auditRoots");

    private static final String OF_ACCOUNTS =
            "e.subject_type = 'ACCOUNT' and e.outcome = 'DONE' and " + AccountReach.seen("e.subject_id");

    private final List<String> types = new ArrayList<>();
    private final List<UUID> roots = new ArrayList<>();
    private final UUID[] audited;
    private final AccountReach accounts;
    private final boolean readsAccounts;

    TrailReach(Actor actor, AccountReach accounts) {
        this.accounts = accounts;
        for (SubjectType type : SubjectType.values()) {
            for (UUID root :
                    actor.scope(Permission.TRAIL_READ, permission(type)).roots()) {
                add(type, root);
            }
        }
        audited = actor.scope(Permission.AUDIT_READ).roots();
        readsAccounts = actor.mayAnywhere(Permission.ACCOUNT_READ);
    }

    private void add(SubjectType type, UUID root) {
        types.add(type.name());
        roots.add(root);
    }

    private static Permission permission(SubjectType type) {
        return switch (type) {
            case ACCOUNT, SESSION -> Permission.ACCOUNT_READ;
            case CLIENT, WEBHOOK -> Permission.CLIENT_READ;
            case PERSON -> Permission.PERSON_READ;
            case SEASON -> Permission.SEASON_DRAFT_READ;
            case RULEBOOK -> Permission.RULEBOOK_DRAFT_READ;
            case TITLE_REGISTRATION -> Permission.TITLE_REGISTRATION_READ;
            case FACT -> Permission.FACT_READ;
            case UNIT, CALENDAR, DIRECTIVE, CLUSTER -> Permission.REFERENCE_READ;
            case SCORE_SHEET, SCORING_ROUND -> Permission.SCORING_READ;
            case DIRECTIVE_ADDRESSEE -> Permission.DIRECTIVE_FOLLOW;
            case PLAN -> Permission.PLAN_READ;
            case DIFFICULTY -> Permission.DIFFICULTY_READ;
            case EMULATION_STAFF -> Permission.STAFF_READ;
            case TRAINING_CLASS -> Permission.TRAINING_READ;
            case CAMPAIGN -> Permission.CAMPAIGN_READ;
            case REGISTRATION -> Permission.REGISTRATION_READ;
            case CAMPAIGN_CHECK -> Permission.CAMPAIGN_CHECK_READ;
            case DOCUMENT, DOSSIER, NOMINATION -> Permission.DOSSIER_READ;
            case CONCURRENCE -> Permission.CONCURRENCE_READ;
            case CONSULTATION -> Permission.CONSULTATION_READ;
            case COUNCIL -> Permission.COUNCIL_READ;
            case COUNCIL_MEETING, BALLOT -> Permission.MEETING_READ;
            case COUNCIL_RESULT -> Permission.COUNCIL_RESULT_READ;
            case DECISION, AMENDMENT -> Permission.DECISION_READ;
            case STATE_SUBMISSION -> Permission.STATE_SUBMISSION_READ;
            case PROVINCIAL_DECISION -> Permission.PROVINCIAL_DECISION_READ;
            case HANDOVER -> Permission.HANDOVER_READ;
            case REPLACEMENT -> Permission.REPLACEMENT_READ;
            case COMPLAINT -> Permission.COMPLAINT_READ;
            case RETENTION_RULE, DISPOSAL -> Permission.RETENTION_READ;
            case REVIEW, REVIEW_REPORT -> Permission.REVIEW_READ;
            case NUMBER_BOOK -> Permission.NUMBER_BOOK_READ;
            case AWARD -> Permission.AWARD_READ;
            case REPORT, SIGN -> Permission.REPORT_READ;
            case AWARD_IMPORT -> Permission.AWARD_IMPORT_READ;
            case PAPER_TEMPLATE -> Permission.PAPER_TEMPLATE_READ;
            case DATA_FILE, EXPORT, REQUEST, BULK_JOB -> Permission.AUDIT_READ;
        };
    }

    <T> Listing<T> limit(Listing<T> listing) {
        List<String> any = new ArrayList<>(List.of(OF_THINGS));
        listing.bind("trailTypes", types.toArray(String[]::new)).bind("trailRoots", roots.toArray(UUID[]::new));
        if (readsAccounts) {
            any.add(OF_ACCOUNTS);
            accounts.bind(listing);
        }
        if (audited.length > 0) {
            any.add(OF_NO_UNIT);
            listing.bind("auditRoots", audited);
        }
        return listing.where("(" + String.join(" or ", any) + ")");
    }
}
