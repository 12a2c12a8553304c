package vn.thidua.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Somebody looked at a sign, and says what they found. */
@ApplicationScoped
@Transactional
class NoteSign {

    private final Signs signs;
    private final SignNotes notes;
    private final Actor actor;
    private final Trail trail;

    NoteSign(Signs signs, SignNotes notes, Actor actor, Trail trail) {
        this.signs = signs;
        this.notes = notes;
        this.actor = actor;
        this.trail = trail;
    }

    SignView note(SignKind kind, int year, UUID id, SignNoteDraft draft) {
        SignItem sign = signs.item(kind, year, id);
        actor.require(Permission.SIGN_NOTE, sign.unit().id());
        if (sign.state() == SignState.SUPPRESSED) {
            throw Problem.of(ProblemCode.WRONG_STATE, sign.state().name(), Signs.NOTE);
        }
        if (!sign.behind().equals(draft.behind())) {
            throw Problem.of(ProblemCode.LOST_RACE);
        }
        notes.add(sign, draft);
        trail.done(new Happening(
                "SIGN_NOTED",
                SubjectType.SIGN,
                id,
                kind.name(),
                sign.unit().id(),
                Map.of("year", year, "behind", sign.behind(), "finding", draft.finding(), "text", draft.text())));
        return signs.view(kind, year, id);
    }
}
