package vn.thidua.decision;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.rulebook.Authority;

/**
 * Who decides in a decision: a unit by its head.
 *
 * @param kind of the unit
 * @param name of the unit
 */
record Decider(UUID unitId, String kind, String name) {

    private static final String MINISTRY = "MINISTRY";

    /** How the head of a kind of unit is called. */
    private static final Map<String, String> HEADS = Map.of(
            MINISTRY,
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

    /**
     * Whether an award is this decider's to give. The Minister decides the awards of the ministry (Law 06/2022/QH15, Article 79); the head of a
     * unit with legal personality decides the lower ones for its own people (Article 80), and those of units under it that have none
     * (Decree 91/2017/NĐ-CP, Article 43(2)(b)).
     *
     * @param authority who decides it under the framework of the dossier's day; null when none names anyone
     * @param heads the units whose head decides for the nominee where the law says «head of unit»
     */
    boolean decides(Authority authority, Set<UUID> heads) {
        return switch (authority) {
            case null -> false;
            case MINISTER -> kind.equals(MINISTRY);
            case UNIT_HEAD -> heads.contains(unitId);
            case PRESIDENT, GOVERNMENT, PRIME_MINISTER, COMMUNE -> false;
        };
    }

    /** As decision and register name the authority. */
    String title() {
        return HEADS.getOrDefault(kind, "Thủ trưởng") + " " + name;
    }
}
