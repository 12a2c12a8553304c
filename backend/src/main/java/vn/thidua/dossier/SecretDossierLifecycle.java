package vn.thidua.dossier;

import static vn.thidua.dossier.DossierState.ARCHIVED;
import static vn.thidua.dossier.DossierState.DECIDED;
import static vn.thidua.dossier.DossierState.DISCARDED;
import static vn.thidua.dossier.DossierState.RECEIVED;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of the stub of a secret dossier: entered by hand, step by step, after the paper. */
final class SecretDossierLifecycle {

    static final Lifecycle<DossierState, SecretDossierAction, Void> LIFECYCLE =
            Lifecycle.<DossierState, SecretDossierAction, Void>named("SECRET_DOSSIER")
                    .step(RECEIVED, SecretDossierAction.DECIDE, DECIDED, Permission.DOSSIER_VERIFY)
                    .step(DECIDED, SecretDossierAction.ARCHIVE, ARCHIVED, Permission.DOSSIER_VERIFY)
                    .step(RECEIVED, SecretDossierAction.DISCARD, DISCARDED, Permission.DOSSIER_VERIFY)
                    .build();

    private SecretDossierLifecycle() {}
}
