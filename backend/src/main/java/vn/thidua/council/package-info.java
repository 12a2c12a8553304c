/**
 * Councils and their votes.
 *
 * <p>Today: a council's result, entered with its minutes. Tables {@code council_result} (which council met when, how many of its members, by which
 * minutes) and {@code council_vote} (for, against, passed; one a nomination, ever). Neither row is changed or deleted. Entering a result makes the
 * nominations PASSED or FAILED through {@link vn.thidua.dossier.Nominations}, and settles what the council's secretary owed.
 *
 * <p>Where ballots will slot in: {@link vn.thidua.council.RecordResult} takes counts, whoever counted them. A secret ballot (Decree 98/2023, Article
 * 30(7); the ministry's Decision 2218/QĐ-BTNMT, Article 8) will be opened for the same nominations, cast in tables that know no names, and when it is
 * closed its count becomes a {@link vn.thidua.council.CouncilResultDraft} that takes the same way: same checks, same rows, same outcomes. Its
 * thresholds (90 % or 80 % of all members, by award and framework) belong to {@code rulebook}, beside that count; until then the minutes say whether
 * a nomination passed.
 *
 * <p>JSON: {@code {id, unit, councilName, heldOn, memberCount, presentCount, minutes, recordedAt, recordedBy, results: [{nominationId, dossier, nominee,
 * award, votesFor, votesAgainst, passed}]}}.
 */
package vn.thidua.council;
