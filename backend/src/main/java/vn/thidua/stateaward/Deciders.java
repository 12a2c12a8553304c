package vn.thidua.stateaward;

import vn.thidua.rulebook.Authority;

/** How the register names who decided above the ministry. */
final class Deciders {

    /** The Government's flag is decided by the Prime Minister on its behalf (Decree 152/2025/NĐ-CP, Article 37(1)). */
    static String title(Authority authority) {
        return switch (authority) {
            case PRESIDENT -> "Chủ tịch nước";
            case GOVERNMENT, PRIME_MINISTER -> "Thủ tướng Chính phủ";
            default -> throw new IllegalArgumentException(authority + " is not above the ministry");
        };
    }

    private Deciders() {}
}
