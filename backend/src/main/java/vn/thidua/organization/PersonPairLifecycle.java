package vn.thidua.organization;

import static vn.thidua.organization.PersonPairAction.KEEP_APART;
import static vn.thidua.organization.PersonPairAction.MERGE;
import static vn.thidua.organization.PersonPairAction.REOPEN;
import static vn.thidua.organization.PersonPairState.KEPT_APART;
import static vn.thidua.organization.PersonPairState.MERGED;
import static vn.thidua.organization.PersonPairState.OPEN;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a question: are these two one person? What was merged stays merged; what was kept apart can be asked again. */
final class PersonPairLifecycle {

    static final Lifecycle<PersonPairState, PersonPairAction, PersonPair> LIFECYCLE =
            Lifecycle.<PersonPairState, PersonPairAction, PersonPair>named("PERSON_PAIR")
                    .step(OPEN, MERGE, MERGED, Permission.PERSON_MERGE)
                    .step(OPEN, KEEP_APART, KEPT_APART, Permission.PERSON_MERGE)
                    .step(KEPT_APART, REOPEN, OPEN, Permission.PERSON_MERGE)
                    .build();

    private PersonPairLifecycle() {}
}
