package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Colleagues;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/**
 * Officers of the Standing Office share out what is to be verified. To do again what holds already is no error, and leaves no trace. {@code ifMatch}
 * is null where it does not matter which version was seen; undoing gives it.
 */
@Singleton
class ClaimDossier {

    private final DossierSteps steps;
    private final DossierPages pages;
    private final Dossiers dossiers;
    private final Colleagues colleagues;
    private final BusinessClock clock;
    private final Actor actor;

    ClaimDossier(
            DossierSteps steps,
            DossierPages pages,
            Dossiers dossiers,
            Colleagues colleagues,
            BusinessClock clock,
            Actor actor) {
        this.steps = steps;
        this.pages = pages;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
        this.clock = clock;
        this.actor = actor;
    }

    @Transactional
    public DossierView claim(UUID id, String ifMatch) {
        Dossier dossier = steps.beginClaiming(id, DossierAction.CLAIM, ifMatch);
        if (actor.accountId().equals(dossier.claimedBy())) {
            return pages.page(id);
        }
        dossier.assign(DossierAction.CLAIM, actor.accountId(), clock.now());
        return steps.end(dossier, "DOSSIER_CLAIMED", Map.of());
    }

    @Transactional
    public DossierView release(UUID id, String ifMatch) {
        Dossier dossier = steps.beginClaiming(id, DossierAction.RELEASE, ifMatch);
        if (dossier.claimedBy() == null) {
            return pages.page(id);
        }
        dossier.release(clock.now());
        return steps.end(dossier, "DOSSIER_RELEASED", Map.of());
    }

    /** What nobody has yet can be handed to a colleague too: that is how a queue is shared out. */
    @Transactional
    public DossierView handOver(UUID id, HandOver handOver, String ifMatch) {
        Dossier dossier = steps.beginClaiming(id, DossierAction.HAND_OVER, ifMatch);
        if (!colleagues.holds(handOver.accountId(), Permission.DOSSIER_VERIFY, dossier.unitId())) {
            throw Problem.invalid("/accountId", ViolationCode.NOT_FOUND);
        }
        if (handOver.accountId().equals(dossier.claimedBy())) {
            return pages.page(id);
        }
        dossier.assign(DossierAction.HAND_OVER, handOver.accountId(), clock.now());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("to", dossiers.accountName(handOver.accountId()));
        if (handOver.note() != null && !handOver.note().isBlank()) {
            content.put("note", handOver.note());
        }
        return steps.end(dossier, "DOSSIER_HANDED_OVER", content);
    }

    @Transactional
    public DossierView takeOver(UUID id, TakeOver takeOver, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_VERIFY, ifMatch);
        dossier.checkInVerification(DossierAction.TAKE_OVER);
        UUID before = dossier.claimedBy();
        if (actor.accountId().equals(before)) {
            return pages.page(id);
        }
        dossier.assign(DossierAction.TAKE_OVER, actor.accountId(), clock.now());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("reason", takeOver.reason());
        if (before != null) {
            content.put("from", dossiers.accountName(before));
        }
        return steps.end(dossier, "DOSSIER_TAKEN_OVER", content);
    }
}
