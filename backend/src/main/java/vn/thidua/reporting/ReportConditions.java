package vn.thidua.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.thidua.access.Scope;
import vn.thidua.platform.paging.Listing;

/** What a report's rows are narrowed by, said once for its figures, its rows and its changes: so that a figure and the rows behind it cannot differ. */
final class ReportConditions {

    /** Conditions on rows {@code r}, each with the parameter that it names. */
    private final Map<String, String> conditions = new LinkedHashMap<>();

    private final Map<String, Object> bindings = new LinkedHashMap<>();

    /** @param scope null where every unit is within reach */
    ReportConditions(ReportAsked asked, Scope scope) {
        if (scope != null) {
            condition("scope", Scope.predicate("r.unit_id"), scope.roots());
        }
        if (asked.unitId() != null) {
            condition("unit", Scope.under("r.unit_id"), asked.unitId());
        }
        if (asked.from() != null) {
            condition("from", "r.on_day >= :from", asked.from());
        }
        if (asked.to() != null) {
            condition("to", "r.on_day <= :to", asked.to());
        }
        asked.conditions().forEach((code, value) -> {
            if (value == null) {
                conditions.put("no_" + code, "r." + code + " is null");
            } else {
                condition("where_" + code, "r." + code + " = :where_" + code, value);
            }
        });
        bindings.put("known", asked.asOf());
        bindings.put("day", asked.on());
    }

    private void condition(String name, String condition, Object value) {
        conditions.put(name, condition);
        bindings.put(name, value);
    }

    /** As after {@code where}. */
    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions.values());
    }

    void bind(BiConsumer<String, Object> bind) {
        bindings.forEach(bind);
    }

    <T> Listing<T> narrow(Listing<T> listing) {
        conditions.values().forEach(listing::where);
        bindings.forEach(listing::bind);
        return listing;
    }
}
