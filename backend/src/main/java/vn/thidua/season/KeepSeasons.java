package vn.thidua.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office begins a season, writes its letter, issues it and amends it. */
@ApplicationScoped
@Transactional
class KeepSeasons {

    private final Seasons seasons;
    private final SeasonLetters letters;
    private final SeasonPages pages;
    private final SeasonChecks checks;
    private final SeasonDraftCheck draftCheck;
    private final SeasonDeadlines deadlines;
    private final SeasonDuties duties;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    KeepSeasons(
            Seasons seasons,
            SeasonLetters letters,
            SeasonPages pages,
            SeasonChecks checks,
            SeasonDraftCheck draftCheck,
            SeasonDeadlines deadlines,
            SeasonDuties duties,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.seasons = seasons;
        this.letters = letters;
        this.pages = pages;
        this.checks = checks;
        this.draftCheck = draftCheck;
        this.deadlines = deadlines;
        this.duties = duties;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** With the deadlines that the day of the council leaves. */
    SeasonView begin(SeasonOpening opening) {
        actor.require(Permission.SEASON_KEEP, opening.unitId());
        if (!seasons.isMinistry(opening.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        int day = opening.councilDay().getYear();
        if (day < opening.year() || day > opening.year() + 1) {
            throw Problem.invalid(
                    "/councilDay", ViolationCode.OUT_OF_RANGE, opening.year() + "–" + (opening.year() + 1));
        }
        Season season = Season.begin(opening.unitId(), opening.year(), actor.accountId(), clock.now());
        seasons.persistAndFlush(season);
        letters.add(season.id(), 1, proposed(opening), SeasonLetters.Stamp.DRAFT);
        return left(season, "SEASON_BEGUN", Map.of("year", opening.year()));
    }

    private SeasonLetterDraft proposed(SeasonOpening opening) {
        return new SeasonLetterDraft(
                null,
                null,
                Messages.DOMAIN.text(actor.locale(), "season.TITLE", String.valueOf(opening.year())),
                null,
                null,
                List.of(opening.councilDay()),
                deadlines.proposed(opening.councilDay(), actor.locale()).stream()
                        .map(deadline -> new SeasonLetterDraft.Deadline(deadline.step(), null, deadline.dueOn()))
                        .toList(),
                List.of());
    }

    SeasonView edit(UUID id, SeasonLetterDraft draft, String ifMatch) {
        Season season = entered(id, ifMatch);
        season.edit(clock.now());
        draftCheck.check(season.unitId(), season.year(), draft, "", paper(season));
        letters.replaceDraft(id, draft);
        return left(season, "SEASON_EDITED", Map.of("title", draft.title()));
    }

    SeasonView issue(UUID id, String ifMatch) {
        Season season = entered(id, ifMatch);
        SeasonLetterView letter = letter(season);
        season.issue(checks.findings(letter, actor.locale(), ""), clock.now());
        letters.issued(id, clock.now(), actor.accountId());
        duties.issued(season, letter, clock.today());
        return left(season, "SEASON_ISSUED", Map.of("number", letter.number(), "letter", letter));
    }

    /** A new version, held against the law as the first was; all that is open moves to its days. */
    SeasonView amend(UUID id, SeasonAmendment amendment, String ifMatch) {
        Season season = entered(id, ifMatch);
        SeasonLetterView before = letter(season);
        season.amend(clock.now());
        SeasonLetterDraft draft = amendment.letter();
        draftCheck.check(season.unitId(), season.year(), draft, "/letter", paper(before));
        letters.add(
                id,
                season.ordinal(),
                draft,
                new SeasonLetters.Stamp(amendment.reason(), clock.now(), actor.accountId(), before.demonstration()));
        SeasonLetterView letter = letter(season);
        List<Violation> wrong =
                checks.findings(letter, actor.locale(), "/letter").all();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        duties.amended(season, letter);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("reason", amendment.reason());
        content.put("differences", SeasonDifference.between(before, letter));
        return left(season, "SEASON_AMENDED", content);
    }

    private SeasonLetterView letter(Season season) {
        return letters.find(season.id(), season.year(), season.ordinal(), actor.locale())
                .orElseThrow();
    }

    private UUID paper(Season season) {
        return paper(letter(season));
    }

    private static UUID paper(SeasonLetterView letter) {
        return letter.document() == null ? null : letter.document().id();
    }

    private Season entered(UUID id, String ifMatch) {
        pages.readable(id);
        Season season =
                seasons.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.SEASON_KEEP, season.unitId());
        Etag.check(ifMatch, season.version());
        return season;
    }

    private SeasonView left(Season season, String happening, Map<String, ?> content) {
        seasons.flush();
        String label = Messages.DOMAIN.text(actor.locale(), "season.LABEL", String.valueOf(season.year()));
        trail.done(new Happening(happening, SubjectType.SEASON, season.id(), label, season.unitId(), content));
        return pages.view(season.id());
    }
}
