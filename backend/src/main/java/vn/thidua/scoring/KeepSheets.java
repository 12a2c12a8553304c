package vn.thidua.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office writes the frame, whoever heads a cluster what it makes of it; issued, a sheet stays as it is. */
@ApplicationScoped
@Transactional
class KeepSheets {

    private final ScoreSheets sheets;
    private final SheetPages pages;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    KeepSheets(ScoreSheets sheets, SheetPages pages, Actor actor, Trail trail, BusinessClock clock) {
        this.sheets = sheets;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    SheetView begin(SheetOpening opening) {
        UUID home = home(opening);
        actor.require(Permission.SCORING_RUN, home);
        ScoreSheet from = from(opening);
        UUID frame = opening.clusterId() == null ? null : frameOf(from);
        int ordinal = sheets.nextOrdinal(opening.unitId(), opening.clusterId(), opening.year());
        ScoreSheet sheet = ScoreSheet.begin(opening, frame, ordinal, actor.accountId(), clock.now());
        if (from != null) {
            sheet.begunWith(from);
        }
        sheets.persistAndFlush(sheet);
        if (from != null) {
            sheets.replaceCriteria(sheet.id(), sheets.criteria(from.id()));
        }
        return left(sheet, home, "SCORE_SHEET_BEGUN", Map.of("year", opening.year()));
    }

    private UUID home(SheetOpening opening) {
        if (!sheets.isMinistry(opening.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        return opening.clusterId() == null
                ? opening.unitId()
                : sheets.home(opening.unitId(), opening.clusterId(), opening.year())
                        .orElseThrow(() -> Problem.invalid("/clusterId", ViolationCode.NOT_FOUND));
    }

    /** A cluster begins with an issued frame, or with a sheet of its own that stands within one. */
    private ScoreSheet from(SheetOpening opening) {
        if (opening.fromId() == null) {
            if (opening.clusterId() != null) {
                throw Problem.invalid("/fromId", ViolationCode.REQUIRED);
            }
            return null;
        }
        ScoreSheet from = sheets.findByIdOptional(opening.fromId())
                .filter(sheet -> sheet.unitId().equals(opening.unitId()))
                .filter(sheet -> sheet.state() == SheetState.ISSUED)
                .filter(sheet -> sheet.clusterId() == null || sheet.clusterId().equals(opening.clusterId()))
                .orElseThrow(() -> Problem.invalid("/fromId", ViolationCode.NOT_FOUND));
        if (from.year() != opening.year() && opening.clusterId() != null) {
            throw Problem.invalid("/fromId", ViolationCode.DIFFERS, from.year());
        }
        return from;
    }

    private static UUID frameOf(ScoreSheet from) {
        return from.clusterId() == null ? from.id() : from.frameId();
    }

    SheetView edit(UUID id, SheetDraft draft, String ifMatch) {
        ScoreSheet sheet = entered(id, ifMatch);
        sheet.edit(draft, clock.now());
        refuse(SheetCheck.tree(draft.criteria()));
        sheets.flush();
        sheets.replaceCriteria(id, draft.criteria());
        return left(
                sheet,
                sheets.homeOf(id),
                "SCORE_SHEET_EDITED",
                Map.of("criteria", draft.criteria().size()));
    }

    SheetView issue(UUID id, String ifMatch) {
        ScoreSheet sheet = entered(id, ifMatch);
        sheet.issue(actor.accountId(), clock.now());
        List<CriterionDraft> frame = sheet.frameId() == null ? null : sheets.criteria(sheet.frameId());
        List<CriterionDraft> criteria = sheets.criteria(id);
        refuse(SheetCheck.toIssue(criteria, frame));
        sheets.flush();
        return left(sheet, sheets.homeOf(id), "SCORE_SHEET_ISSUED", Map.of("criteria", criteria));
    }

    SheetView discard(UUID id, String ifMatch) {
        ScoreSheet sheet = entered(id, ifMatch);
        sheet.discard(clock.now());
        sheets.flush();
        return left(sheet, sheets.homeOf(id), "SCORE_SHEET_DISCARDED", Map.of());
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private ScoreSheet entered(UUID id, String ifMatch) {
        ScoreSheet sheet =
                sheets.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        pages.requireRun(sheet.state(), sheets.homeOf(id));
        Etag.check(ifMatch, sheet.version());
        return sheet;
    }

    private SheetView left(ScoreSheet sheet, UUID home, String happening, Map<String, ?> content) {
        trail.done(new Happening(happening, SubjectType.SCORE_SHEET, sheet.id(), sheet.label(), home, content));
        return pages.view(sheet.id());
    }
}
