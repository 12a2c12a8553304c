package vn.thidua.decision;

import java.util.UUID;

/**
 * A number taken from its book.
 *
 * @param text as it is written: {@code 1234/QĐ-BTNMT} (Decree 30/2020/NĐ-CP on clerical work, Article 8)
 */
public record OfficialNumber(UUID bookId, int value, String text) {

    static OfficialNumber of(UUID bookId, int value, String symbol) {
        return new OfficialNumber(bookId, value, value + "/" + symbol);
    }
}
