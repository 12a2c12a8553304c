package vn.thidua.register;

import static vn.thidua.register.AwardImportAction.DISCARD;
import static vn.thidua.register.AwardImportAction.ENTER;
import static vn.thidua.register.AwardImportState.CHECKED;
import static vn.thidua.register.AwardImportState.DISCARDED;
import static vn.thidua.register.AwardImportState.ENTERED;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a file of older awards: whole or not at all. */
final class AwardImportLifecycle {

    private static final Condition<AwardImport> CLEAN = new Condition<>(
            "AWARD_IMPORT_CLEAN", file -> file.wrongCount() == 0, Violation.at("/rows", ViolationCode.NOT_READY));

    static final Lifecycle<AwardImportState, AwardImportAction, AwardImport> LIFECYCLE =
            Lifecycle.<AwardImportState, AwardImportAction, AwardImport>named("AWARD_IMPORT")
                    .step(CHECKED, ENTER, ENTERED, Permission.AWARD_IMPORT, CLEAN)
                    .step(CHECKED, DISCARD, DISCARDED, Permission.AWARD_IMPORT)
                    .build();

    private AwardImportLifecycle() {}
}
