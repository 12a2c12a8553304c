package vn.thidua.decision;

import java.util.Map;
import vn.thidua.platform.UnitRef;

/**
 * Who decides in a decision: a unit by its head.
 *
 * @param kind of the unit
 */
record Decider(UnitRef unit, String kind) {

    /** How the head of a kind of unit is called. */
    private static final Map<String, String> HEADS = Map.of(
            "MINISTRY",
            "Bộ trưởng",
            "GENERAL_DEPARTMENT",
            "Tổng cục trưởng",
            "AGENCY",
            "Cục trưởng",
            "INSTITUTE",
            "Viện trưởng",
            "SCHOOL",
            "Hiệu trưởng",
            "PROVINCIAL_DEPARTMENT",
            "Giám đốc");

    /** As decision and register name the authority. */
    String title() {
        return HEADS.getOrDefault(kind, "Thủ trưởng") + " " + unit.name();
    }
}
