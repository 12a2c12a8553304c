package vn.thidua.platform.paging;

/**
 * One field that a list may be sorted by.
 *
 * @param name as the caller writes it
 * @param expression in SQL
 * @param type in SQL, to read the cursor back
 * @param nullable whether the expression can be null: nulls come last, and the seek is written for them
 */
public record SortKey(String name, String expression, String type, boolean nullable) {

    public static SortKey of(String name, String expression, String type) {
        return new SortKey(name, expression, type, false);
    }

    public static SortKey nullable(String name, String expression, String type) {
        return new SortKey(name, expression, type, true);
    }
}
