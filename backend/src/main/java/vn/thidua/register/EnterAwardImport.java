package vn.thidua.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.table.ErrorsFile.Looked;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.KeepAwardImports.Tally;
import vn.thidua.rulebook.AwardTypes;

/**
 * Enters a checked file whole, or gives it up. Its rows are read anew: since the dry run a unit may have been merged, a person corrected, an award
 * entered. One row that is wrong by now refuses the file, and nothing of it is entered.
 */
@ApplicationScoped
class EnterAwardImport {

    private static final int MOST_VIOLATIONS = 100;

    private final AwardImports imports;
    private final KeepAwardImports keep;
    private final AwardTypes awardTypes;
    private final Register register;
    private final ReadAwardImport reading;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;
    private final Jdbi jdbi;

    EnterAwardImport(
            AwardImports imports,
            KeepAwardImports keep,
            AwardTypes awardTypes,
            Register register,
            ReadAwardImport reading,
            Actor actor,
            Trail trail,
            BusinessClock clock,
            Jdbi jdbi) {
        this.imports = imports;
        this.keep = keep;
        this.awardTypes = awardTypes;
        this.register = register;
        this.reading = reading;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    @Transactional
    AwardImportView enter(UUID id, String ifMatch) {
        AwardImport file = mine(id, ifMatch);
        AwardImportLifecycle.LIFECYCLE.take(file, file.state(), AwardImportAction.ENTER);
        Tally tally = jdbi.withHandle(handle -> enterRows(handle, id));
        imports.dropRows(id);
        keep.entered(id, tally, actor.accountId(), clock.now());
        leave(
                file,
                "AWARD_IMPORT_ENTERED",
                Map.of("sha256", file.sha256(), "awards", tally.fresh(), "alreadyThere", tally.alreadyThere()));
        return reading.one(id);
    }

    @Transactional
    AwardImportView discard(UUID id, String ifMatch) {
        AwardImport file = mine(id, ifMatch);
        AwardImportLifecycle.LIFECYCLE.take(file, file.state(), AwardImportAction.DISCARD);
        imports.dropRows(id);
        keep.discarded(id);
        leave(file, "AWARD_IMPORT_DISCARDED", Map.of("sha256", file.sha256()));
        return reading.one(id);
    }

    private AwardImport mine(UUID id, String ifMatch) {
        AwardImport file = imports.locked(id).orElseThrow(Problem::notFound);
        actor.require(Permission.AWARD_IMPORT, file.unit().id());
        Etag.check(ifMatch, file.version());
        return file;
    }

    private Tally enterRows(Handle handle, UUID id) {
        TableHeader header = imports.origin(id).header();
        CheckAwards check =
                new CheckAwards(handle, awardTypes.all(), actor.scope(Permission.AWARD_IMPORT), clock.today());
        List<Violation> wrong = new ArrayList<>();
        Tally tally = Tally.NONE;
        int last = 0;
        List<Looked> kept = imports.rowsAfter(id, last, CheckAwards.BATCH);
        while (!kept.isEmpty() && wrong.size() < MOST_VIOLATIONS) {
            List<CheckedRow> rows =
                    check.check(header, kept.stream().map(Looked::row).toList());
            for (CheckedRow row : rows) {
                tally = tally.and(row);
                row.told(row.row().number()).forEach(wrong::add);
            }
            if (wrong.isEmpty()) {
                register.enter(
                        rows.stream()
                                .filter(CheckedRow::isNew)
                                .map(CheckedRow::entry)
                                .toList(),
                        id);
            }
            last = rows.getLast().row().number();
            kept = imports.rowsAfter(id, last, CheckAwards.BATCH);
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong.subList(0, Math.min(wrong.size(), MOST_VIOLATIONS)));
        }
        return tally;
    }

    private void leave(AwardImport file, String happening, Map<String, ?> content) {
        trail.done(new Happening(
                happening,
                SubjectType.AWARD_IMPORT,
                file.id(),
                file.fileName(),
                file.unit().id(),
                content));
    }
}
