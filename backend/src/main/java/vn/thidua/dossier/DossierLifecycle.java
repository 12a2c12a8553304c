package vn.thidua.dossier;

import static vn.thidua.dossier.DossierAction.ACCEPT;
import static vn.thidua.dossier.DossierAction.ARCHIVE;
import static vn.thidua.dossier.DossierAction.CLAIM;
import static vn.thidua.dossier.DossierAction.DECIDE;
import static vn.thidua.dossier.DossierAction.DISCARD;
import static vn.thidua.dossier.DossierAction.EDIT;
import static vn.thidua.dossier.DossierAction.HAND_OVER;
import static vn.thidua.dossier.DossierAction.REFUSE;
import static vn.thidua.dossier.DossierAction.REFUSE_NOMINATION;
import static vn.thidua.dossier.DossierAction.RELEASE;
import static vn.thidua.dossier.DossierAction.RETURN;
import static vn.thidua.dossier.DossierAction.SUBMIT;
import static vn.thidua.dossier.DossierAction.TAKE_OVER;
import static vn.thidua.dossier.DossierAction.WITHDRAW;
import static vn.thidua.dossier.DossierState.ACCEPTED;
import static vn.thidua.dossier.DossierState.ARCHIVED;
import static vn.thidua.dossier.DossierState.DECIDED;
import static vn.thidua.dossier.DossierState.DISCARDED;
import static vn.thidua.dossier.DossierState.DRAFT;
import static vn.thidua.dossier.DossierState.REFUSED;
import static vn.thidua.dossier.DossierState.RETURNED;
import static vn.thidua.dossier.DossierState.SUBMITTED;
import static vn.thidua.dossier.DossierState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.lifecycle.Permit;

/** The life of a dossier. */
final class DossierLifecycle {

    /** Nobody holds it: the last outcome does it. */
    private static final Permit BY_OUTCOMES = () -> "(the outcomes of its nominations)";

    static final Lifecycle<DossierState, DossierAction, SubmissionCheck> LIFECYCLE =
            Lifecycle.<DossierState, DossierAction, SubmissionCheck>named("DOSSIER")
                    .step(EnumSet.of(DRAFT, RETURNED), EDIT, null, Permission.DOSSIER_DRAFT)
                    .step(EnumSet.of(DRAFT, RETURNED), SUBMIT, SUBMITTED, Permission.DOSSIER_SUBMIT, requirements())
                    .step(SUBMITTED, CLAIM, null, Permission.DOSSIER_VERIFY)
                    .step(SUBMITTED, HAND_OVER, null, Permission.DOSSIER_VERIFY)
                    .step(SUBMITTED, RELEASE, null, Permission.DOSSIER_VERIFY)
                    .step(SUBMITTED, TAKE_OVER, null, Permission.DOSSIER_VERIFY)
                    .step(SUBMITTED, RETURN, RETURNED, Permission.DOSSIER_VERIFY)
                    .step(SUBMITTED, ACCEPT, ACCEPTED, Permission.DOSSIER_VERIFY)
                    .step(SUBMITTED, REFUSE_NOMINATION, null, Permission.DOSSIER_VERIFY)
                    .step(SUBMITTED, REFUSE, REFUSED, Permission.DOSSIER_VERIFY)
                    .step(EnumSet.of(SUBMITTED, RETURNED), WITHDRAW, WITHDRAWN, Permission.DOSSIER_WITHDRAW)
                    .step(DRAFT, DISCARD, DISCARDED, Permission.DOSSIER_DRAFT)
                    .step(ACCEPTED, DECIDE, DECIDED, BY_OUTCOMES)
                    .step(DECIDED, ARCHIVE, ARCHIVED, Permission.DOSSIER_VERIFY)
                    .build();

    private DossierLifecycle() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Condition<SubmissionCheck>[] requirements() {
        return Arrays.stream(Requirement.values())
                .map(requirement -> new Condition<SubmissionCheck>(
                        "DOSSIER_" + requirement.name(), check -> check.meets(requirement), requirement.violation()))
                .toArray(Condition[]::new);
    }
}
