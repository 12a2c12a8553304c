package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.access.Permission;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.bulk.BulkResult;
import vn.thidua.platform.bulk.BulkRow;
import vn.thidua.platform.bulk.BulkTable;

/** Facts by the thousand: ratings, initiatives, discipline and the others, by the form of a file of facts. The same fact twice is one. */
@Singleton
class BulkFacts extends BulkKind {

    private static final BulkTable FORM = new BulkTable(FactColumn.ALL);

    /** The columns that are taken, each with what a template shows under it. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("kind", "RATING"),
            Map.entry("employee_code", "TNN-0123"),
            Map.entry("unit_code", ""),
            Map.entry("year", "2024"),
            Map.entry("from", ""),
            Map.entry("to", ""),
            Map.entry("level", "EXCELLENT"),
            Map.entry("scope", ""),
            Map.entry("used_for", ""),
            Map.entry("number", ""),
            Map.entry("with_title", ""),
            Map.entry("disciplined", ""),
            Map.entry("marked", ""),
            Map.entry("title", ""),
            Map.entry("authority", ""),
            Map.entry("source", "Quyết định 12/QĐ-TNN"));

    private final ImportFacts imports;

    BulkFacts(ImportFacts imports) {
        super("FACTS", Permission.FACT_EDIT, null, CheckFactRows.BATCH, FORM.fields(EXAMPLES));
        this.imports = imports;
    }

    @Override
    public List<BulkResult> take(List<BulkRow> rows) {
        return imports.take(FORM.header(), FORM.rows(rows)).stream()
                .map(BulkFacts::result)
                .toList();
    }

    private static BulkResult result(CheckedFact checked) {
        if (checked.isWrong()) {
            return BulkTable.refused(checked.violations());
        }
        return checked.isNew() ? BulkResult.created(checked.version().factId()) : BulkResult.unchanged(null);
    }
}
