package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;

/** What every step begins and ends with. */
@Singleton
class DossierSteps {

    private final Dossiers dossiers;
    private final DossierPages pages;
    private final Actor actor;
    private final Trail trail;

    DossierSteps(Dossiers dossiers, DossierPages pages, Actor actor, Trail trail) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
    }

    /** Under lock: in scope, allowed, and seen as it now is. */
    Dossier begin(UUID id, Permission permission, String ifMatch) {
        Dossier dossier = dossiers.locked(id);
        actor.require(permission, dossier.unitId());
        Etag.check(ifMatch, dossier.version());
        return dossier;
    }

    /** Written down, and read back as it now is. */
    DossierView end(Dossier dossier, String happening, Map<String, ?> content) {
        dossiers.flush();
        trail.done(new Happening(
                happening, SubjectType.DOSSIER, dossier.id(), dossier.label(), dossier.unitId(), content));
        return pages.page(dossier.id());
    }
}
