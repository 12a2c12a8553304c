package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.platform.time.BusinessClock;

/** Replaces a draft whole. */
@Singleton
class EditDossier {

    private final DossierSteps steps;
    private final DraftCheck draftCheck;
    private final DossierContents contents;
    private final Refusals refusals;
    private final BusinessClock clock;

    EditDossier(
            DossierSteps steps,
            DraftCheck draftCheck,
            DossierContents contents,
            Refusals refusals,
            BusinessClock clock) {
        this.steps = steps;
        this.draftCheck = draftCheck;
        this.contents = contents;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Transactional
    public DossierView edit(UUID id, DossierDraft sent, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_DRAFT, ifMatch);
        dossier.checkEditable();
        DossierDraft draft = sent.without(refusals.nominations(id));
        draftCheck.check(dossier, draft);
        dossier.replace(draft, clock.now());
        contents.replace(id, draft);
        return steps.end(
                dossier,
                "DOSSIER_EDITED",
                Map.of(
                        "title", draft.title(),
                        "nominations", draft.nominations().size(),
                        "attachments", draft.attachments().size()));
    }
}
