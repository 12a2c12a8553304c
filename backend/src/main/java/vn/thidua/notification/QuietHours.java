package vn.thidua.notification;

/** When somebody wants to hear nothing, by the clocks of Vietnam. */
final class QuietHours {

    /** What the clocks in Vietnam show at {@code :now}. */
    static final String LOCAL = "(cast(:now as timestamptz) at time zone 'Asia/Ho_Chi_Minh')";

    /** Whether it is quiet at {@code :now} by the setting {@code s}; hours that begin before midnight may end after it. */
    static final String NOW = """
            coalesce(case when s.quiet_from < s.quiet_until then %1$s::time >= s.quiet_from and %1$s::time < s.quiet_until
                          else %1$s::time >= s.quiet_from or %1$s::time < s.quiet_until end, false)
            """.formatted(LOCAL).strip();

    private QuietHours() {}
}
