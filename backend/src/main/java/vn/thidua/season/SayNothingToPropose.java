package vn.thidua.season;

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
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;

/** A unit's head says that the unit has nothing to propose this season, and why; it owes no dossier then. */
@ApplicationScoped
@Transactional
class SayNothingToPropose {

    private final SeasonPages pages;
    private final SeasonAnswers answers;
    private final SeasonDuties duties;
    private final Actor actor;
    private final Trail trail;

    SayNothingToPropose(SeasonPages pages, SeasonAnswers answers, SeasonDuties duties, Actor actor, Trail trail) {
        this.pages = pages;
        this.answers = answers;
        this.duties = duties;
        this.actor = actor;
        this.trail = trail;
    }

    void say(UUID id, NothingToPropose word) {
        SeasonRow season = pages.readable(id);
        actor.require(Permission.DOSSIER_SUBMIT, word.unitId());
        if (season.state() == SeasonState.DRAFT) {
            throw Problem.of(ProblemCode.WRONG_STATE);
        }
        if (!answers.calls(season, word.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        if (answers.hasSent(season, word.unitId())) {
            throw Problem.of(ProblemCode.ALREADY_SUBMITTED);
        }
        answers.sayNothing(id, word, actor.accountId());
        duties.settled(id, word.unitId());
        trail.done(new Happening(
                "SEASON_NOTHING_TO_PROPOSE",
                SubjectType.SEASON,
                id,
                Messages.DOMAIN.text(actor.locale(), "season.LABEL", String.valueOf(season.year())),
                word.unitId(),
                Map.of("reason", word.reason())));
    }
}
