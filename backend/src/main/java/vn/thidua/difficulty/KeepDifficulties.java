package vn.thidua.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.directive.Directives;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.Rulebooks;

/** A unit raises a difficulty; the ministry receives it and takes it to its outcome, of which every unit that raised its like is told. */
@ApplicationScoped
@Transactional
class KeepDifficulties {

    private final Difficulties difficulties;
    private final DifficultyPages pages;
    private final DifficultyDuties duties;
    private final Directives directives;
    private final Rulebooks rulebooks;
    private final ReadableDocuments documents;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepDifficulties(
            Difficulties difficulties,
            DifficultyPages pages,
            DifficultyDuties duties,
            Directives directives,
            Rulebooks rulebooks,
            ReadableDocuments documents,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.difficulties = difficulties;
        this.pages = pages;
        this.duties = duties;
        this.directives = directives;
        this.rulebooks = rulebooks;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    DifficultyView raise(DifficultyDraft draft) {
        actor.require(Permission.DIFFICULTY_RAISE, draft.unitId());
        checkSubject(draft);
        documents.require(draft.documentId(), "/documentId");
        UUID receiver = difficulties
                .ministryOver(draft.unitId())
                .orElseThrow(() -> Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND));
        Difficulty difficulty = Difficulty.raise(draft, receiver, clock.today(), actor.accountId(), clock.now());
        difficulties.persistAndFlush(difficulty);
        duties.raised(difficulty);
        return leave(difficulty, "DIFFICULTY_RAISED", Map.of("title", draft.title()));
    }

    /** About one thing, which is there. */
    private void checkSubject(DifficultyDraft draft) {
        boolean known = switch (draft.about()) {
            case DIRECTIVE ->
                only(draft.directiveId() != null && draft.campaignId() == null && draft.ruleId() == null)
                        && directives.issuedAmong(List.of(draft.directiveId())).contains(draft.directiveId());
            case CAMPAIGN ->
                only(draft.campaignId() != null && draft.directiveId() == null && draft.ruleId() == null)
                        && difficulties.knowsCampaign(draft.campaignId());
            case RULE ->
                only(draft.ruleId() != null
                                && draft.ruleFramework() != null
                                && draft.directiveId() == null
                                && draft.campaignId() == null)
                        && rulebooks.book().knows(draft.ruleFramework(), draft.ruleId());
        };
        if (!known) {
            throw Problem.invalid("/about", ViolationCode.NOT_FOUND);
        }
        if (draft.pointCode() != null
                && (draft.directiveId() == null || !difficulties.knowsPoint(draft.directiveId(), draft.pointCode()))) {
            throw Problem.invalid("/pointCode", ViolationCode.NOT_FOUND);
        }
    }

    private static boolean only(boolean one) {
        if (!one) {
            throw Problem.invalid("/about", ViolationCode.ONLY_ONE_OF);
        }
        return true;
    }

    DifficultyView receive(UUID id, DifficultyReceipt receipt, String ifMatch) {
        Difficulty difficulty = enter(id, Permission.DIFFICULTY_KEEP, ifMatch);
        LocalDate today = clock.today();
        difficulty.receive(receipt.answerBy(), today, clock.now());
        if (receipt.answerBy().isBefore(today)) {
            throw Problem.invalid("/answerBy", ViolationCode.IN_THE_PAST);
        }
        duties.received(difficulty, receipt.answerBy());
        return leave(difficulty, "DIFFICULTY_RECEIVED", Map.of("dueOn", receipt.answerBy()));
    }

    DifficultyView group(UUID id, DifficultyGrouping grouping, String ifMatch) {
        Difficulty difficulty = enter(id, Permission.DIFFICULTY_KEEP, ifMatch);
        Difficulty like = difficulties
                .findByIdOptional(grouping.likeId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(other -> other.receiverUnitId().equals(difficulty.receiverUnitId()))
                .orElseThrow(() -> Problem.invalid("/likeId", ViolationCode.NOT_FOUND));
        difficulty.group(like.id(), clock.now());
        boolean ready = like.state() == DifficultyState.RECEIVED
                && !like.isGrouped()
                && !like.id().equals(id);
        if (!ready) {
            throw Problem.invalid("/likeId", ViolationCode.NOT_READY);
        }
        if (!difficulties.putTo(id).isEmpty()) {
            throw Problem.of(ProblemCode.IN_USE);
        }
        duties.grouped(id);
        return leave(difficulty, "DIFFICULTY_GROUPED", Map.of("with", like.title()));
    }

    DifficultyView answer(UUID id, DifficultyWords answer, String ifMatch) {
        Difficulty difficulty = enter(id, Permission.DIFFICULTY_KEEP, ifMatch);
        requireAlone(difficulty, DifficultyAction.ANSWER);
        difficulty.answer(answer.words(), clock.today(), clock.now());
        return settle(difficulty, "DIFFICULTY_ANSWERED");
    }

    DifficultyView putBeforeMinister(UUID id, String ifMatch) {
        Difficulty difficulty = enter(id, Permission.DIFFICULTY_KEEP, ifMatch);
        requireAlone(difficulty, DifficultyAction.PUT_BEFORE_MINISTER);
        difficulty.putBeforeMinister(clock.today(), clock.now());
        duties.putBeforeMinister(difficulty);
        follow(difficulty, "DIFFICULTY_PUT_BEFORE_MINISTER");
        return leave(difficulty, "DIFFICULTY_PUT_BEFORE_MINISTER", Map.of("title", difficulty.title()));
    }

    /** What the Minister decided; an adjustment is a version of the directive that was signed since it was put before the Minister. */
    DifficultyView decide(UUID id, DifficultyDecision decision, String ifMatch) {
        Difficulty difficulty = enter(id, Permission.DIFFICULTY_DECIDE, ifMatch);
        if (decision.adjustedOrdinal() == null) {
            difficulty.keep(decision.words(), clock.today(), clock.now());
            return settle(difficulty, "DIFFICULTY_KEPT");
        }
        difficulty.adjust(decision.words(), decision.adjustedOrdinal(), clock.today(), clock.now());
        if (!difficulties.knowsVersion(difficulty.directiveId(), decision.adjustedOrdinal(), difficulty.putOn())) {
            throw Problem.invalid("/adjustedOrdinal", ViolationCode.NOT_FOUND);
        }
        return settle(difficulty, "DIFFICULTY_ADJUSTED");
    }

    /** Only by the unit that raised it. */
    DifficultyView withdraw(UUID id, DifficultyWords reason, String ifMatch) {
        Difficulty difficulty = locked(id);
        actor.require(Permission.DIFFICULTY_RAISE, difficulty.unitId());
        Etag.check(ifMatch, difficulty.version());
        difficulty.withdraw(reason.words().strip(), clock.now());
        if (!difficulties.putTo(id).isEmpty()) {
            throw Problem.of(ProblemCode.IN_USE);
        }
        duties.withdrawn(id);
        return leave(difficulty, "DIFFICULTY_WITHDRAWN", Map.of("reason", reason.words()));
    }

    /** Whoever raised it has seen what came of it. */
    DifficultyView see(UUID id) {
        Difficulty difficulty = locked(id);
        actor.require(Permission.DIFFICULTY_RAISE, difficulty.unitId());
        if (!difficulty.isSettled()) {
            throw Problem.of(ProblemCode.WRONG_STATE);
        }
        duties.seen(id);
        return pages.view(id);
    }

    /** What was put to another is told of by that one's outcome, not by a broken field. */
    private static void requireAlone(Difficulty difficulty, DifficultyAction action) {
        if (difficulty.isGrouped()) {
            throw Problem.of(ProblemCode.WRONG_STATE, difficulty.state().name(), action.name());
        }
    }

    private DifficultyView settle(Difficulty difficulty, String happening) {
        duties.settled(difficulty);
        follow(difficulty, happening).forEach(duties::settled);
        return leave(difficulty, happening, Map.of("note", difficulty.outcome()));
    }

    /** All that were put to it go its way; each of their units is told by an event of its own. */
    private List<Difficulty> follow(Difficulty leader, String happening) {
        List<Difficulty> followers = difficulties.putTo(leader.id()).stream()
                .map(this::locked)
                .filter(other -> other.state() != DifficultyState.WITHDRAWN)
                .toList();
        followers.forEach(other -> other.follow(leader, clock.now()));
        difficulties.flush();
        trail.done(followers.stream()
                .map(other -> happened(other, happening, Map.of("with", leader.title())))
                .toList());
        return followers;
    }

    private Difficulty enter(UUID id, Permission permission, String ifMatch) {
        Difficulty difficulty = locked(id);
        actor.require(permission, difficulty.receiverUnitId());
        Etag.check(ifMatch, difficulty.version());
        return difficulty;
    }

    private Difficulty locked(UUID id) {
        return difficulties.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    private DifficultyView leave(Difficulty difficulty, String happening, Map<String, ?> content) {
        difficulties.flush();
        trail.done(happened(difficulty, happening, content));
        return pages.view(difficulty.id());
    }

    private static Happening happened(Difficulty difficulty, String happening, Map<String, ?> content) {
        return new Happening(
                happening, SubjectType.DIFFICULTY, difficulty.id(), difficulty.title(), difficulty.unitId(), content);
    }
}
