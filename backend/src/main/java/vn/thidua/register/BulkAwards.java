package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.bulk.BulkResult;
import vn.thidua.platform.bulk.BulkRow;
import vn.thidua.platform.bulk.BulkTable;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardTypes;

/** Older awards by the thousand, by the form of a file of older awards. What the register has already is left as it is. */
@Singleton
class BulkAwards extends BulkKind {

    private static final BulkTable FORM = new BulkTable(ImportColumn.ALL);

    /** The columns that are taken, each with what a template shows under it. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("award_code", "MERIT_CERT_MINISTER"),
            Map.entry("recipient_kind", "INDIVIDUAL"),
            Map.entry("employee_code", "TNN-0123"),
            Map.entry("recipient_name", ""),
            Map.entry("birth_date", ""),
            Map.entry("address", ""),
            Map.entry("unit_code", "CUC-TNN"),
            Map.entry("year", "2019"),
            Map.entry("decision_number", "1502/QĐ-BTNMT"),
            Map.entry("decided_on", "2019-12-20"),
            Map.entry("authority_name", "Bộ trưởng Bộ Tài nguyên và Môi trường"));

    private final AwardTypes awardTypes;
    private final Register register;
    private final Actor actor;
    private final BusinessClock clock;
    private final Jdbi jdbi;

    BulkAwards(AwardTypes awardTypes, Register register, Actor actor, BusinessClock clock, Jdbi jdbi) {
        super("AWARDS", Permission.AWARD_IMPORT, "AWARD", CheckAwards.BATCH, form());
        this.awardTypes = awardTypes;
        this.register = register;
        this.actor = actor;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    @Override
    public List<BulkResult> take(List<BulkRow> rows) {
        List<CheckedRow> checked = jdbi.withHandle(
                handle -> new CheckAwards(handle, awardTypes.all(), actor.scope(Permission.AWARD_IMPORT), clock.today())
                        .check(FORM.header(), FORM.rows(rows)));
        register.enter(checked.stream()
                .filter(CheckedRow::isNew)
                .map(CheckedRow::entry)
                .toList());
        return checked.stream().map(BulkAwards::result).toList();
    }

    private static List<BulkField> form() {
        List<BulkField> fields = new ArrayList<>(FORM.fields(EXAMPLES));
        fields.addFirst(BulkField.externalId(false));
        return fields;
    }

    private static BulkResult result(CheckedRow checked) {
        if (checked.isWrong()) {
            return BulkTable.refused(checked.violations());
        }
        return checked.isNew() ? BulkResult.created(checked.entry().id()) : BulkResult.unchanged(null);
    }
}
