package vn.thidua.council;

import static vn.thidua.council.MeetingLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A meeting of a council. What is not an arrow of {@link MeetingLifecycle} is refused here. */
@Entity
@Table(name = "council_meeting")
class Meeting {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "council_id", updatable = false)
    private UUID councilId;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "presiding_id")
    private UUID presidingId;

    @Column(name = "ended_because")
    private String endedBecause;

    private String minutes;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Meeting() {}

    static Meeting plan(UUID councilId, MeetingDraft draft, UUID by, Instant at) {
        Meeting meeting = new Meeting();
        meeting.id = Ids.next();
        meeting.councilId = councilId;
        meeting.state = MeetingState.PLANNED;
        meeting.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        meeting.createdBy = by;
        meeting.say(draft, at);
        return meeting;
    }

    void edit(MeetingDraft draft, Instant at) {
        take(MeetingAction.EDIT, MeetingFacts.NOT_ASKED, at);
        say(draft, at);
    }

    /** Its agenda is written under its lock. */
    void editAgenda(Instant at) {
        take(MeetingAction.EDIT, MeetingFacts.NOT_ASKED, at);
    }

    /** So are who attends and who keeps out of a case. */
    void attend(Instant at) {
        take(MeetingAction.ATTEND, MeetingFacts.NOT_ASKED, at);
    }

    private void say(MeetingDraft draft, Instant at) {
        title = draft.title();
        mode = draft.mode();
        heldOn = draft.heldOn();
        startsAt = draft.startsAt();
        place = draft.place();
        presidingId = draft.presidingId();
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void take(MeetingAction action, MeetingFacts facts, Instant at) {
        state = LIFECYCLE.take(facts, state, action);
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void cancel(String reason, Instant at) {
        take(MeetingAction.CANCEL, MeetingFacts.NOT_ASKED, at);
        endedBecause = reason;
    }

    void writeMinutes(String text, Instant at) {
        take(MeetingAction.WRITE_MINUTES, MeetingFacts.NOT_ASKED, at);
        minutes = text;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID councilId() {
        return councilId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    MeetingMode mode() {
        return mode;
    }

    UUID presidingId() {
        return presidingId;
    }

    boolean hasMinutes() {
        return minutes != null;
    }

    /** As the trail calls it. */
    String label() {
        return title;
    }
}
