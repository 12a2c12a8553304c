package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;

/**
 * Reads units and their successions from files, as {@code firststart/README.md} describes them. What is already there is left as it is, so that
 * a file can be read twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitImport {

    private final Units units;
    private final Successions successions;
    private final RecordSuccession record;
    private final UnitReach reach;

    UnitImport(Units units, Successions successions, RecordSuccession record, UnitReach reach) {
        this.units = units;
        this.successions = successions;
        this.record = record;
        this.reach = reach;
    }

    /** One row a dated state; rows of one code follow each other without gap. */
    void units(List<CSVRecord> rows) {
        units.lock();
        Map<String, UUID> ids = new LinkedHashMap<>(units.idsByCode());
        Map<String, List<CSVRecord>> fresh = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !ids.containsKey(row.get("code")))
                .forEach(row -> fresh.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                        .add(row));
        fresh.keySet().forEach(code -> ids.put(code, Ids.next()));
        units.add(fresh.entrySet().stream()
                .map(entry -> Unit.kept(
                        ids.get(entry.getKey()),
                        entry.getKey(),
                        0,
                        entry.getValue().stream().map(row -> state(row, ids)).toList()))
                .toList());
        reach.rebuild();
    }

    private static UnitState state(CSVRecord row, Map<String, UUID> ids) {
        UnitState.Content content = new UnitState.Content(
                UnitKind.valueOf(row.get("kind")),
                row.get("name"),
                row.get("short_name"),
                row.get("name_en"),
                Boolean.parseBoolean(row.get("legal_personality")),
                Csv.known(row, "parent_code", ids),
                Csv.known(row, "overseer_code", ids),
                row.get("source"),
                Standing.valueOf(row.get("standing")));
        return UnitState.of(content, LocalDate.parse(row.get("valid_from")), Csv.until(row));
    }

    /** One row a succession. */
    void successions(List<CSVRecord> rows) {
        units.lock();
        Map<String, UUID> ids = units.idsByCode();
        for (CSVRecord row : rows) {
            SuccessionDraft draft = new SuccessionDraft(
                    SuccessionKind.valueOf(row.get("kind")),
                    LocalDate.parse(row.get("on")),
                    row.get("act_number"),
                    row.get("act_title"),
                    Csv.allKnown(row, "predecessor_codes", ids),
                    Csv.allKnown(row, "successor_codes", ids),
                    Csv.known(row, "heir_code", ids),
                    row.get("source"));
            if (!successions.isRecorded(draft)) {
                record.load(draft, Standing.valueOf(row.get("standing")));
            }
        }
        reach.rebuild();
    }
}
