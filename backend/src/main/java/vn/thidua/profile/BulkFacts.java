package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
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

    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("kind", "RATING");
        EXAMPLES.put("employee_code", "TNN-0123");
        EXAMPLES.put("unit_code", "");
        EXAMPLES.put("year", "2024");
        EXAMPLES.put("from", "");
        EXAMPLES.put("to", "");
        EXAMPLES.put("level", "EXCELLENT");
        EXAMPLES.put("scope", "");
        EXAMPLES.put("used_for", "");
        EXAMPLES.put("number", "");
        EXAMPLES.put("with_title", "");
        EXAMPLES.put("disciplined", "");
        EXAMPLES.put("marked", "");
        EXAMPLES.put("title", "");
        EXAMPLES.put("authority", "");
        EXAMPLES.put("source", "Quyết định 12/QĐ-TNN");
    }

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
