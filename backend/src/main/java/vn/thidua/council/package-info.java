/**
 * Councils, their meetings, and what they voted.
 *
 * <p><b>Councils.</b> Tables {@code council} (of a unit, at the level of the unit, the ministry, or for initiatives), {@code council_seat} (who sits in it as what, dated;
 * an ending is a new row) and {@code council_regulation} (the share of all members that its own regulation asks, quorum, whether in secret, by letter, with substitutes, and
 * whether who keeps out leaves the denominator, which wants an article). {@link vn.thidua.council.CaseRules} sets the rulebook's rules beside it: the highest share counts.
 *
 * <p><b>Meetings.</b> Tables {@code council_meeting}, {@code council_case} (a nomination on an agenda, on one at a time), {@code council_recusal} (found by the system: the
 * nominee's own case, the own unit where the regulation says so; or declared), {@code council_attendance} and {@code council_signature} (under the minutes). PLANNED → CONVENED →
 * IN_SESSION → VOTING → VOTED → CONCLUDED; CANCELLED: {@link vn.thidua.council.MeetingLifecycle}. Whoever presides and the secretary act by their seats. A case comes onto an
 * agenda when its dossier is accepted and nothing is lacking of public consultation ({@link vn.thidua.consultation.Consultations}).
 *
 * <p><b>Votes.</b> {@code ballot}, above, asks {@link vn.thidua.council.VotingMeetings} what is voted on by whom, and brings the count. A result may also be entered from minutes
 * that were held outside ({@link vn.thidua.council.RecordResult}). Either way: tables {@code council_result} and {@code council_vote} (one a nomination, ever), never changed or
 * deleted; nominations become PASSED or FAILED, and what the secretary owed is settled.
 *
 * <p>JSON: {@code /councils} ({@code {id, unit, level, name, decisionNumber, foundedOn, endedOn, asOf, seats, regulation, kept, version}}), {@code /councils/{id}/seats}, {@code
 * /regulation}, {@code /council-seats/{id}/ending|removal}; {@code POST /councils/{id}/council-meetings}, {@code /council-meetings/{id}} with {@code /convocation}, {@code
 * /attendance}, {@code /beginning}, {@code /cancellation}, {@code /minutes}, {@code /minutes-signature}, {@code /cases}; {@code /council-cases/{id}/removal|note|recusals}; {@code
 * /council-results}.
 */
package vn.thidua.council;
