package vn.thidua.consultation;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;

/** Where every step on a consultation begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class ConsultationGate {

    private final Consultations consultations;
    private final ConsultationPages pages;
    private final Actor actor;
    private final Trail trail;

    ConsultationGate(Consultations consultations, ConsultationPages pages, Actor actor, Trail trail) {
        this.consultations = consultations;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
    }

    /** The consultation, locked: of two who press at once the second waits, and then finds that it has changed. */
    Consultation enter(UUID id, String ifMatch) {
        Consultation consultation = consultations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        actor.require(Permission.CONSULTATION_KEEP, consultation.unitId());
        Etag.check(ifMatch, consultation.version());
        return consultation;
    }

    /** Writes what was done and answers with the page as it now is. */
    ConsultationView leave(Consultation consultation, String happening, Map<String, ?> content) {
        consultations.flush();
        trail.done(new Happening(
                happening,
                SubjectType.CONSULTATION,
                consultation.id(),
                consultation.title(),
                consultation.unitId(),
                content));
        return pages.view(consultation.id());
    }
}
