/**
 * Facts about people and units that the law asks for, beside what the register and the memberships tell.
 *
 * <p>Table {@code fact}: one row a version of a fact: {@code fact_id} (the fact, whatever its version), {@code kind} ({@link
 * vn.thidua.profile.KeptFactKind}, by the names that the rulebook asks for them), {@code person_id} or {@code collective_id}, {@code year} where the kind
 * has one, {@code valid} (when it was true), {@code value} (what the rulebook's record of this kind holds, as its JSON), {@code title}, {@code authority},
 * {@code source} (the paper that says so, and its file), who recorded it and when. Two times: a correction supersedes a row and adds the next version with
 * its reason; a withdrawal supersedes the last; nothing is changed or deleted. Of a kind that can only be one (a year's rating, a count, a place, the
 * recruitment) a partial unique index over what is not superseded holds that. Whether somebody works directly is the membership's to say.
 *
 * <p>Table {@code fact_statement}: that of a nominee, up to a day, nothing of some kinds is known but what is recorded; by whom, on what paper. Of a unit's people
 * it is said in one action, a row each. Without one, a list of kinds that count against a nominee is unknown and not empty ({@link vn.thidua.profile.Known}
 * says which reading is taken of what). It holds {@code thidua.profile.statement-days} beyond its day: a setting of ours, not a rule of law.
 *
 * <p>{@link vn.thidua.profile.ProfileFacts} tells the rulebook (its {@link vn.thidua.rulebook.FactSource}): facts of many nominees in one statement a
 * table, titles and commendations from the register, through merged records and a unit's predecessors, posts of leadership from memberships where the
 * law itself names them. Facts stay under the record that they were written under, as awards do.
 *
 * <p>Whose business a fact is: of a unit's, the unit; of a person's, the unit where they stand today, or stood last.
 *
 * <p>JSON: {@code GET/POST /facts}, {@code /facts/{id}}: {@code {fact: {id, version, kind, person, collective, unit, year, from, to, value, title, authority,
 * source, document, recordedAt, recordedBy, because, supersededAt, …}, earlier, actions}}; {@code POST /facts/{id}/correction}, {@code /facts/{id}/withdrawal};
 * {@code GET/POST /fact-statements}, {@code /fact-statements/{id}/withdrawal}; {@code POST /fact-imports?fileName=&dryRun=} and {@code /fact-imports/errors-file} take
 * CSV or XLSX in one form for all kinds ({@link vn.thidua.profile.FactColumn}): whole or nothing, and no file is kept. {@code FACT_READ} and {@code FACT_EDIT} in
 * scope.
 */
package vn.thidua.profile;
