package vn.thidua.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.binary.Hex;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.FileTable;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.KeepAwardImports.Received;
import vn.thidua.register.KeepAwardImports.Tally;
import vn.thidua.rulebook.AwardTypes;

/**
 * The dry run: every row is read and looked up, all that is wrong is kept beside it, and nothing is written to the register. The same file again is
 * the same import: checked anew while it waits, left alone once it is entered.
 */
@ApplicationScoped
class CheckAwardFile {

    /** @param isNew whether this file was never seen before */
    record Outcome(AwardImportView view, boolean isNew) {}

    private final AwardImports imports;
    private final KeepAwardImports keep;
    private final AwardTypes awardTypes;
    private final ReadAwardImport reading;
    private final RegisterSettings settings;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;
    private final Jdbi jdbi;

    CheckAwardFile(
            AwardImports imports,
            KeepAwardImports keep,
            AwardTypes awardTypes,
            ReadAwardImport reading,
            RegisterSettings settings,
            Actor actor,
            Trail trail,
            BusinessClock clock,
            Jdbi jdbi) {
        this.imports = imports;
        this.keep = keep;
        this.awardTypes = awardTypes;
        this.reading = reading;
        this.settings = settings;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    @Transactional
    Outcome check(Received file, FileTable table) {
        Optional<AwardImport> before = imports.ofFile(file.unitId(), file.sha256());
        if (before.isPresent() && before.get().state() == AwardImportState.ENTERED) {
            return new Outcome(reading.view(before.get()), false);
        }
        UUID id = before.map(AwardImport::id).orElseGet(Ids::next);
        TableHeader header = table.header();
        if (before.isEmpty()) {
            keep.open(id, file, header, table.separator(), actor.accountId(), clock.now());
        } else {
            imports.dropRows(id);
        }
        Tally tally = jdbi.withHandle(handle -> lookThrough(handle, id, header, table));
        if (tally.rows() == 0) {
            throw Problem.invalid("/rows", ViolationCode.REQUIRED);
        }
        keep.checked(id, tally, actor.accountId(), clock.now());
        trail.done(new Happening(
                "AWARD_IMPORT_CHECKED",
                SubjectType.AWARD_IMPORT,
                id,
                file.fileName(),
                file.unitId(),
                Map.of(
                        "sha256",
                        Hex.encodeHexString(file.sha256()),
                        "rows",
                        tally.rows(),
                        "wrongRows",
                        tally.wrong(),
                        "alreadyThere",
                        tally.alreadyThere())));
        return new Outcome(reading.one(id), before.isEmpty());
    }

    private Tally lookThrough(Handle handle, UUID id, TableHeader header, FileTable table) {
        CheckAwards check =
                new CheckAwards(handle, awardTypes.all(), actor.scope(Permission.AWARD_IMPORT), clock.today());
        Tally tally = Tally.NONE;
        List<TableRow> rows = table.rows(CheckAwards.BATCH);
        while (!rows.isEmpty()) {
            List<CheckedRow> checked = check.check(header, rows);
            imports.keepRows(id, checked);
            for (CheckedRow row : checked) {
                tally = tally.and(row);
            }
            if (tally.rows() > settings.importMaxRows()) {
                throw Problem.invalid("/rows", ViolationCode.TOO_MANY, settings.importMaxRows());
            }
            rows = table.rows(CheckAwards.BATCH);
        }
        return tally;
    }
}
