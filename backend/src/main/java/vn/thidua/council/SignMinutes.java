package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/** The minutes: written by the secretary, signed by Chair and secretary; the second signature concludes the meeting. */
@ApplicationScoped
@Transactional
class SignMinutes {

    private final MeetingGate gate;
    private final MeetingPages pages;
    private final MinutesSignatures signatures;
    private final CouncilResults results;
    private final JsonColumns json;
    private final Actor actor;
    private final BusinessClock clock;

    SignMinutes(
            MeetingGate gate,
            MeetingPages pages,
            MinutesSignatures signatures,
            CouncilResults results,
            JsonColumns json,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.pages = pages;
        this.signatures = signatures;
        this.results = results;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
    }

    /** Not after the first signature: what was signed stays as it was. */
    MeetingView write(UUID id, MinutesDraft draft, String ifMatch) {
        Meeting meeting = gate.enter(id, Permission.MEETING_KEEP, ifMatch);
        meeting.writeMinutes(draft.text(), clock.now());
        if (!signatures.of(id).isEmpty()) {
            throw Problem.of(ProblemCode.WRONG_STATE, "SIGNED", "WRITE_MINUTES");
        }
        return gate.leave(
                meeting,
                "COUNCIL_MINUTES_WRITTEN",
                Map.of("length", draft.text().length()));
    }

    MeetingView sign(UUID id, String ifMatch) {
        Meeting meeting = gate.enter(id, Permission.MEETING_JOIN, ifMatch);
        MeetingView view = pages.view(id);
        SeatOffice office = office(view);
        meeting.take(MeetingAction.SIGN_MINUTES, MeetingFacts.of(view), clock.now());
        List<MinutesSignature> before = signatures.of(id);
        if (before.stream().anyMatch(one -> one.office() == office)) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS);
        }
        byte[] digest = DigestUtils.sha256(said(view));
        signatures.sign(id, office, digest, clock.now());
        if (!before.isEmpty()) {
            meeting.take(MeetingAction.CONCLUDE, MeetingFacts.NOT_ASKED, clock.now());
        }
        return gate.leave(
                meeting,
                "COUNCIL_MINUTES_SIGNED",
                Map.of("office", office, "digest", HexFormat.of().formatHex(digest)));
    }

    /** The one who presides signs as Chair; of the others only the council's secretary signs. */
    private SeatOffice office(MeetingView view) {
        if (view.presiding()) {
            return SeatOffice.CHAIR;
        }
        return view.attendance().stream()
                .filter(one -> one.seat().office() == SeatOffice.SECRETARY
                        && one.seat().person().id().equals(actor.personId()))
                .findFirst()
                .map(one -> SeatOffice.SECRETARY)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_ALLOWED, "Chair / secretary"));
    }

    /** Both sign the same: who attended, what was voted, what is written. */
    private String said(MeetingView view) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("meeting", view.id());
        said.put("heldOn", view.heldOn());
        said.put("attendance", view.attendance());
        said.put("result", results.view(view.resultId()).orElseThrow().results());
        said.put("minutes", view.minutes());
        return json.write(said);
    }
}
