package vn.thidua.council;

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

/** Where every step on a meeting begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class MeetingGate {

    private final Meetings meetings;
    private final Councils councils;
    private final MeetingPages pages;
    private final Actor actor;
    private final Trail trail;

    MeetingGate(Meetings meetings, Councils councils, MeetingPages pages, Actor actor, Trail trail) {
        this.meetings = meetings;
        this.councils = councils;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
    }

    /** The meeting, locked: of two who press at once the second waits, and then finds that it has changed. */
    Meeting enter(UUID id, Permission permission, String ifMatch) {
        Meeting meeting = locked(id);
        actor.require(permission, unitOf(meeting));
        Etag.check(ifMatch, meeting.version());
        return meeting;
    }

    Meeting locked(UUID id) {
        return meetings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    Council councilOf(Meeting meeting) {
        return councils.findById(meeting.councilId());
    }

    private UUID unitOf(Meeting meeting) {
        return councilOf(meeting).unitId();
    }

    /** Writes what was done and answers with the page as it now is. */
    MeetingView leave(Meeting meeting, String happening, Map<String, ?> content) {
        note(meeting, happening, content);
        return pages.view(meeting.id());
    }

    void note(Meeting meeting, String happening, Map<String, ?> content) {
        meetings.flush();
        trail.done(new Happening(
                happening, SubjectType.COUNCIL_MEETING, meeting.id(), meeting.label(), unitOf(meeting), content));
    }
}
