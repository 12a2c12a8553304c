package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.RoleNames;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Puts together what the page of one score sheet says, for whoever asks. */
@Singleton
class SheetPages {

    private final ScoreSheets sheets;
    private final Actor actor;

    SheetPages(ScoreSheets sheets, Actor actor) {
        this.sheets = sheets;
        this.actor = actor;
    }

    SheetView view(UUID id) {
        SheetView row = sheets.row(id).orElseThrow(Problem::notFound);
        UUID home = sheets.homeOf(id);
        if (row.state() != SheetState.ISSUED) {
            actor.require(Permission.SCORING_READ, home);
        }
        return new SheetView(
                row.id(),
                row.unit(),
                row.cluster(),
                row.frameId(),
                row.year(),
                row.ordinal(),
                row.title(),
                row.note(),
                row.example(),
                row.state(),
                sheets.criteria(id),
                row.updatedAt(),
                SheetLifecycle.LIFECYCLE.actions(null, row.state(), actor, home, actor.locale()),
                row.version());
    }

    /** Everybody reads what was issued, so who may not change it is told so; a draft out of reach is not there. */
    void requireRun(SheetState state, UUID home) {
        if (state == SheetState.ISSUED && !actor.may(Permission.SCORING_RUN, home)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(Permission.SCORING_RUN, actor.locale()));
        }
        actor.require(Permission.SCORING_RUN, home);
    }
}
