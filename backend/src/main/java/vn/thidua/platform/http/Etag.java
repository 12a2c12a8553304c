package vn.thidua.platform.http;

import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** The ETag of an aggregate is its version, in quotes; it serves If-Match alone, since answers carry this person's actions. */
public final class Etag {

    private Etag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses when the reader has not seen the current version.
     *
     * @throws Problem {@code IF_MATCH_REQUIRED} (428) without the header, {@code STALE} (412) with another version
     */
    public static void check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemCode.IF_MATCH_REQUIRED);
        }
        String given = ifMatch.strip();
        if (!given.equals(of(version)) && !given.equals("W/" + of(version))) {
            throw Problem.of(ProblemCode.STALE);
        }
    }
}
