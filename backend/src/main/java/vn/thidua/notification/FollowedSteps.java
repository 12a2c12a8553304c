package vn.thidua.notification;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;

/** Steps that whoever did something with a thing before wants to hear of, and who may still hear it. */
final class FollowedSteps {

    /**
     * @param reading without it nobody is told
     * @param types of events
     */
    record Steps(Permission reading, List<String> types) {}

    static final Map<SubjectType, Steps> OF = Map.ofEntries(
            entry(
                    SubjectType.DOSSIER,
                    new Steps(
                            Permission.DOSSIER_READ,
                            List.of(
                                    "DOSSIER_RETURNED",
                                    "DOSSIER_ACCEPTED",
                                    "DOSSIER_DECIDED",
                                    "DOSSIER_REFUSED",
                                    "DOSSIER_NOMINATION_REFUSED"))),
            entry(SubjectType.PLAN, new Steps(Permission.PLAN_READ, List.of("PLAN_APPROVED", "PLAN_AMENDMENT_ASKED"))),
            entry(
                    SubjectType.REGISTRATION,
                    new Steps(
                            Permission.REGISTRATION_READ,
                            List.of("REGISTRATION_CONFIRMED", "REGISTRATION_AMENDMENT_ASKED"))),
            entry(
                    SubjectType.TITLE_REGISTRATION,
                    new Steps(Permission.TITLE_REGISTRATION_READ, List.of("TITLE_REGISTRATION_REOPENED"))),
            entry(
                    SubjectType.DIFFICULTY,
                    new Steps(
                            Permission.DIFFICULTY_READ,
                            List.of(
                                    "DIFFICULTY_RECEIVED",
                                    "DIFFICULTY_ANSWERED",
                                    "DIFFICULTY_ADJUSTED",
                                    "DIFFICULTY_KEPT"))),
            entry(
                    SubjectType.CAMPAIGN,
                    new Steps(Permission.CAMPAIGN_READ, List.of("CAMPAIGN_RETURNED", "CAMPAIGN_LAUNCHED"))),
            entry(
                    SubjectType.CAMPAIGN_CHECK,
                    new Steps(
                            Permission.CAMPAIGN_CHECK_READ,
                            List.of("CAMPAIGN_CHECK_ANSWERED", "CAMPAIGN_CHECK_VERIFIED", "CAMPAIGN_CHECK_RETURNED"))),
            entry(
                    SubjectType.CONCURRENCE,
                    new Steps(
                            Permission.CONCURRENCE_READ,
                            List.of("CONCURRENCE_RETURNED", "CONCURRENCE_SIGNED", "CONCURRENCE_ANSWERED"))),
            entry(
                    SubjectType.DECISION,
                    new Steps(
                            Permission.DECISION_READ,
                            List.of("DECISION_RETURNED", "DECISION_SIGNED", "DECISION_PUBLISHED"))),
            entry(
                    SubjectType.AMENDMENT,
                    new Steps(
                            Permission.DECISION_READ,
                            List.of("AMENDMENT_RETURNED", "AMENDMENT_SIGNED", "AMENDMENT_PUBLISHED"))),
            entry(
                    SubjectType.STATE_SUBMISSION,
                    new Steps(
                            Permission.STATE_SUBMISSION_READ,
                            List.of("STATE_SUBMISSION_RETURNED", "STATE_SUBMISSION_DECIDED"))),
            entry(
                    SubjectType.PROVINCIAL_DECISION,
                    new Steps(
                            Permission.PROVINCIAL_DECISION_READ,
                            List.of("PROVINCIAL_DECISION_CONFIRMED", "PROVINCIAL_DECISION_RETURNED"))),
            entry(
                    SubjectType.REVIEW_REPORT,
                    new Steps(Permission.REVIEW_READ, List.of("REVIEW_REPORT_RETURNED", "REVIEW_REPORT_ACCEPTED"))),
            entry(
                    SubjectType.REPLACEMENT,
                    new Steps(
                            Permission.REPLACEMENT_READ,
                            List.of("REPLACEMENT_APPROVED", "REPLACEMENT_REFUSED", "REPLACEMENT_ISSUED"))));

    private FollowedSteps() {}

    /** All types of events that are followed. */
    static String[] types() {
        return OF.values().stream().flatMap(steps -> steps.types().stream()).toArray(String[]::new);
    }
}
