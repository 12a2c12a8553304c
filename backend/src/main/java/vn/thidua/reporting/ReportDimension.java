package vn.thidua.reporting;

/**
 * What figures may be grouped and narrowed by: a column of the rows, of text.
 *
 * @param code the column
 * @param naming how its values are told
 */
record ReportDimension(String code, Naming naming) {

    private static final String NOT_IN_THE_DATABASE = "cast(null as text)";

    /** How a value is told in the reader's language. */
    enum Naming {
        /** A unit's id, by the name of today. */
        UNIT("(select x.name from unit_now x where x.id = cast(g.%1$s as uuid))"),
        /** An award's code. */
        AWARD("(select x.%2$s from award_type x where x.code = g.%1$s)"),
        /** A person's or a unit's id. */
        RECIPIENT("coalesce((select x.name from person x where x.id = cast(g.%1$s as uuid)),"
                + " (select x.name from unit_now x where x.id = cast(g.%1$s as uuid)))"),
        ACCOUNT("(select x.display_name from account x where x.id = cast(g.%1$s as uuid))"),
        /** One of few words of ours, told by {@code messages/report}. */
        WORDS(NOT_IN_THE_DATABASE),
        OBLIGATION_KIND(NOT_IN_THE_DATABASE),
        /** As it stands. */
        PLAIN(NOT_IN_THE_DATABASE);

        private final String sql;

        Naming(String sql) {
            this.sql = sql;
        }
    }

    static ReportDimension of(String code, Naming naming) {
        return new ReportDimension(code, naming);
    }

    static ReportDimension unit() {
        return of("unit", Naming.UNIT);
    }

    static ReportDimension award() {
        return of("award", Naming.AWARD);
    }

    static ReportDimension words(String code) {
        return of(code, Naming.WORDS);
    }

    static ReportDimension plain(String code) {
        return of(code, Naming.PLAIN);
    }

    /** An expression over a group {@code g}; null where the words are not in the database. */
    String name(String language) {
        return naming.sql.formatted(code, language.equals("en") ? "name_en" : "name");
    }
}
