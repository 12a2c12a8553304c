/**
 * Facts about people and units that the law asks for, beside what the register and the membership tell.
 *
 * <p>Table {@code fact}: one row a fact: {@code kind} (RATING, INITIATIVE, RESEARCH, DISCIPLINE, PROCEEDING, LEAVE, LEADERSHIP, SERVICE, ACHIEVEMENT,
 * RECRUITMENT, DIRECT_WORK, HEADCOUNT, CLUSTER_RANK), {@code person_id} or {@code collective_id}, {@code year} where the kind has one, {@code valid} (when it was
 * true), {@code value} (what the rulebook's record of this kind holds, as its JSON), {@code source} (the paper that says so, and its file), who
 * recorded it and when. Two times: a correction supersedes a row and adds one with its reason; nothing is changed or deleted. A kind that can only be one
 * (a year's rating, a headcount, a rank, the recruitment) is held by a partial unique index over what is not superseded.
 *
 * <p>Table {@code fact_statement}: that nothing but what is recorded is known about a unit's people, or about one nominee, of a kind up to a day; by whom, on what
 * paper. Without one, a list of kinds that count against a nominee (discipline, proceedings, leave) is unknown and not empty. It holds
 * {@code thidua.profile.statement-days} beyond its day: a setting of ours, not a rule of law; the evidence names the day.
 *
 * <p>{@code ProfileFacts} tells the rulebook (its {@link vn.thidua.rulebook.FactSource}): facts of many nominees in one statement a table,
 * titles and commendations from the register, through merged records and a unit's predecessors.
 *
 * <p>JSON: {@code GET/POST /people/{id}/facts}, {@code /units/{id}/facts}: {@code {id, kind, year, from, to, value, source, recordedAt, recordedBy, actions}}; {@code POST
 * /facts/{id}/correction} (value, reason), {@code /facts/{id}/withdrawal} (reason); {@code POST /fact-statements}; {@code POST /fact-imports} takes CSV or XLSX with a
 * dry run, whole or nothing, like the older awards of the register. {@code FACT_READ} and {@code FACT_EDIT} in scope.
 */
package vn.thidua.profile;
