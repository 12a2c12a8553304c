/**
 * The secret ballot of a council's meeting. What is protected against whom, and what stays open: {@code backend/BALLOT.md}, to be read before anything here is
 * changed.
 *
 * <p>Tables {@code ballot} (one a meeting, unless broken off), {@code ballot_voter} (the list of voters, frozen; how somebody took part and never when),
 * {@code ballot_case} (a case with its signing key, and after closing its count), {@code ballot_credential} (whom a blind signature was given), {@code ballot_box}
 * (one row a case: sealed papers by credential) and {@code ballot_hand_count} (papers counted by hand, entered by two). Nothing of it goes through the store of
 * idempotency keys, and no paper through trail or events.
 *
 * <p>PREPARED → OPEN → CLOSED; PREPARED, OPEN → BROKEN_OFF: {@link vn.thidua.ballot.BallotLifecycle}. Prepared by the secretary, when agenda, attendance and
 * recusals freeze; everything after that by whoever presides, by seat and not by role: the administrator cannot.
 *
 * <p>Closing counts, and hands the count to {@link vn.thidua.council.VotingMeetings}: a nomination passes when the votes in favour reach the most that a rule
 * asks of all members.
 *
 * <p>JSON: {@code POST /council-meetings/{id}/ballot}, {@code GET /council-meetings/{id}/ballot}; {@code GET /ballots/{id}} ({@code {id, meetingId, state,
 * memberCount, presentCount, manifest, commitment, sealingKey, openedAt, closesAt, closedAt, voters, own, cast, handCount, actions, version}}), {@code
 * /ballots/{id}/cases}; {@code POST /ballots/{id}/opening}, {@code /extension}, {@code /closing}, {@code /breaking-off}, {@code /credentials}, {@code
 * /hand-counts}; without sign-in {@code POST /ballot-papers}.
 */
package vn.thidua.ballot;
