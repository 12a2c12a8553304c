package vn.thidua.organization;

import java.util.Map;

/** How the head of a kind of unit is called. */
public final class HeadTitles {

    private static final Map<String, String> BY_KIND = Map.of(
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

    private HeadTitles() {}

    public static String of(String unitKind) {
        return BY_KIND.getOrDefault(unitKind, "Thủ trưởng");
    }
}
