package vn.thidua.season;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one season says, for whoever asks. */
@Singleton
class SeasonPages {

    private final Seasons seasons;
    private final SeasonLetters letters;
    private final SeasonChecks checks;
    private final Actor actor;

    SeasonPages(Seasons seasons, SeasonLetters letters, SeasonChecks checks, Actor actor) {
        this.seasons = seasons;
        this.letters = letters;
        this.checks = checks;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} also for a draft outside the reader's scope */
    SeasonRow readable(UUID id) {
        SeasonRow row = seasons.row(id).orElseThrow(Problem::notFound);
        if (row.state() == SeasonState.DRAFT) {
            actor.require(Permission.SEASON_DRAFT_READ, row.unit().id());
        }
        return row;
    }

    SeasonView view(UUID id) {
        SeasonRow row = readable(id);
        SeasonLetterView letter = letter(row, row.ordinal());
        return new SeasonView(
                id,
                row.unit(),
                row.year(),
                row.state(),
                letter,
                checks.of(letter, actor.locale()),
                letters.versions(id),
                row.updatedAt(),
                SeasonLifecycle.LIFECYCLE.actions(
                        checks.findings(letter, actor.locale(), ""),
                        row.state(),
                        actor,
                        row.unit().id(),
                        actor.locale()),
                row.version());
    }

    SeasonLetterView letter(SeasonRow row, int ordinal) {
        return letters.find(row.id(), row.year(), ordinal, actor.locale()).orElseThrow(Problem::notFound);
    }
}
