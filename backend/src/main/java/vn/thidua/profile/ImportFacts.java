package vn.thidua.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.access.Actor;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.ErrorsFile;
import vn.thidua.platform.table.FileTable;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.profile.FactImportResult.WrongCell;
import vn.thidua.profile.FactImportResult.WrongRow;
import vn.thidua.rulebook.AwardTypes;

/** Looks a file of facts through, and records all of it or nothing. Nothing is kept of a file: the reader has it, and what it says is read anew each time. */
@ApplicationScoped
class ImportFacts {

    private static final int MOST_TOLD = 100;

    private final FactNominees nominees;
    private final RecordedFacts facts;
    private final FactDrafts drafts;
    private final AwardTypes awards;
    private final ProfileSettings settings;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    ImportFacts(
            FactNominees nominees,
            RecordedFacts facts,
            FactDrafts drafts,
            AwardTypes awards,
            ProfileSettings settings,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.nominees = nominees;
        this.facts = facts;
        this.drafts = drafts;
        this.awards = awards;
        this.settings = settings;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes the checked rows of a batch. */
    private interface Sink {
        void rows(List<CheckedFact> rows);
    }

    FactImportResult look(FileTable table) {
        Tally tally = new Tally();
        through(table, tally::add);
        return tally.result(table.header(), 0, actor.locale());
    }

    /** @throws Problem {@code INVALID} with the first that are wrong, and then nothing is recorded */
    @Transactional
    FactImportResult record(FileTable table, String fileName) {
        Tally tally = new Tally();
        through(table, rows -> {
            tally.add(rows);
            if (tally.wrong == 0) {
                record(
                        rows.stream()
                                .filter(CheckedFact::isNew)
                                .map(CheckedFact::version)
                                .toList(),
                        fileName);
            }
        });
        if (tally.wrong > 0) {
            throw Problem.invalid(tally.told);
        }
        return tally.result(table.header(), tally.rows - tally.alreadyThere, actor.locale());
    }

    /** Records those of a stretch of rows that are right and new, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<CheckedFact> take(TableHeader header, List<TableRow> rows) {
        List<CheckedFact> checked = check().check(header, rows);
        record(
                checked.stream()
                        .filter(CheckedFact::isNew)
                        .map(CheckedFact::version)
                        .toList(),
                null);
        return checked;
    }

    /** Of the rows as they were brought. */
    ErrorsFile.Source errors(FileTable table) {
        CheckFactRows check = check();
        TableHeader header = table.header();
        return ignored -> check.check(header, table.rows(ErrorsFile.BATCH)).stream()
                .map(checked -> new ErrorsFile.Looked(checked.row(), checked.violations()))
                .toList();
    }

    private CheckFactRows check() {
        return new CheckFactRows(nominees, facts, drafts, drafts.measure(clock.today()), new FactCells(awards.all()));
    }

    private void through(FileTable table, Sink sink) {
        CheckFactRows check = check();
        TableHeader header = table.header();
        int count = 0;
        List<TableRow> rows = table.rows(CheckFactRows.BATCH);
        while (!rows.isEmpty()) {
            count += rows.size();
            if (count > settings.importMaxRows()) {
                throw Problem.invalid("/rows", ViolationCode.TOO_MANY, settings.importMaxRows());
            }
            sink.rows(check.check(header, rows));
            rows = table.rows(CheckFactRows.BATCH);
        }
        if (count == 0) {
            throw Problem.invalid("/rows", ViolationCode.REQUIRED);
        }
    }

    private void record(List<FactVersion> versions, String fileName) {
        facts.add(versions);
        trail.done(versions.stream()
                .map(version -> new Happening(
                        "FACT_RECORDED",
                        SubjectType.FACT,
                        version.factId(),
                        version.nominee().name(),
                        version.nominee().unitId(),
                        content(version, fileName)))
                .toList());
    }

    private static Map<String, Object> content(FactVersion version, String fileName) {
        Map<String, Object> content = new HashMap<>(KeepFacts.content(version));
        if (fileName != null) {
            content.put("file", fileName);
        }
        return content;
    }

    /** How many rows came out how, and the first that are wrong. */
    private static final class Tally {

        private final List<Violation> told = new ArrayList<>();
        private final List<CheckedFact> shown = new ArrayList<>();
        private int rows;
        private int wrong;
        private int alreadyThere;

        void add(List<CheckedFact> checked) {
            for (CheckedFact one : checked) {
                rows++;
                alreadyThere += one.alreadyThere() ? 1 : 0;
                if (one.isWrong()) {
                    wrong++;
                    tell(one);
                }
            }
        }

        private void tell(CheckedFact one) {
            if (shown.size() < MOST_TOLD) {
                shown.add(one);
                one.told().forEach(told::add);
            }
        }

        FactImportResult result(TableHeader header, int recorded, Locale locale) {
            return new FactImportResult(
                    rows,
                    wrong,
                    alreadyThere,
                    recorded,
                    header.ignored(),
                    shown.stream().map(row -> row(row, header, locale)).toList());
        }

        private static WrongRow row(CheckedFact checked, TableHeader header, Locale locale) {
            return new WrongRow(
                    checked.row().number(),
                    checked.violations().stream()
                            .map(violation -> cell(violation, checked.row(), header, locale))
                            .toList());
        }

        private static WrongCell cell(CellViolation violation, TableRow row, TableHeader header, Locale locale) {
            Integer place = header.place(violation.column());
            String value = place == null ? "" : row.cells().get(place);
            return new WrongCell(
                    violation.column(),
                    place == null ? null : header.heads().get(place),
                    value.isEmpty() ? null : value,
                    violation.code().name(),
                    violation.words(locale));
        }
    }
}
