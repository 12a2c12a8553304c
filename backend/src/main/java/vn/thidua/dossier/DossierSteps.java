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
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

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
        requireNoSecret(dossier);
        Etag.check(ifMatch, dossier.version());
        return dossier;
    }

    /** As {@link #begin}, for the stub of a secret one, and for nothing else. */
    Dossier beginSecret(UUID id, String ifMatch) {
        Dossier dossier = dossiers.locked(id);
        actor.require(Permission.DOSSIER_VERIFY, dossier.unitId());
        Etag.check(ifMatch, dossier.version());
        if (!dossier.isSecret()) {
            throw Problem.notFound();
        }
        return dossier;
    }

    /** A stub has no content, and nothing may be done that gives it any: every step but its own ends here. */
    private static void requireNoSecret(Dossier dossier) {
        if (dossier.isSecret()) {
            throw Problem.of(ProblemCode.STATE_SECRET_DOSSIER, dossier.title());
        }
    }

    /** As {@link #begin}, for a step of verification: by whoever claimed it, or, while it is nobody's, by whoever is first. */
    Dossier beginVerifying(UUID id, DossierAction action, String ifMatch) {
        Dossier dossier = begin(id, Permission.DOSSIER_VERIFY, ifMatch);
        dossier.checkInVerification(action);
        requireNotAnothers(dossier);
        return dossier;
    }

    /**
     * Who claims a dossier, hands it over or lets it go changes nothing that somebody else wrote. The version is looked at last: whose it is now
     * says more than that it has changed.
     *
     * @param ifMatch null for whatever version was seen
     */
    Dossier beginClaiming(UUID id, DossierAction action, String ifMatch) {
        Dossier dossier = dossiers.locked(id);
        actor.require(Permission.DOSSIER_VERIFY, dossier.unitId());
        requireNoSecret(dossier);
        dossier.checkInVerification(action);
        requireNotAnothers(dossier);
        if (ifMatch != null) {
            Etag.check(ifMatch, dossier.version());
        }
        return dossier;
    }

    private void requireNotAnothers(Dossier dossier) {
        UUID by = dossier.claimedBy();
        if (by != null && !by.equals(actor.accountId())) {
            throw Problem.of(ProblemCode.CLAIMED, dossiers.accountName(by));
        }
    }

    /** Written down, and read back as it now is. */
    DossierView end(Dossier dossier, String happening, Map<String, ?> content) {
        dossiers.flush();
        trail.done(new Happening(
                happening, SubjectType.DOSSIER, dossier.id(), dossier.label(), dossier.unitId(), content));
        return pages.page(dossier.id());
    }
}
