/**
 * The law's catalogue as dated data: which frameworks of law there are, which awards they know, to whom each may go, and who decides it.
 *
 * <p>Tables {@code framework}, {@code award_type}, {@code award_authority}: an award is in force on a day when a framework that is valid that day
 * names an authority for it. Frameworks may overlap (transition): the day alone then does not choose, the authority rows do. Every row says how
 * far it may be trusted ({@code standing}) and from where ({@code source}, {@code citation}). Read-only; filled from
 * {@code firststart/frameworks.csv}, {@code award-types.csv}, {@code award-authorities.csv}.
 *
 * <p>Award money: tables {@code base_salary}, {@code bonus_rate} (multiples by award, framework and kind of nominee) and {@code bonus_rule} (how a
 * framework rounds, and whether of several titles only the highest is paid), from {@code base-salaries.csv}, {@code bonus-rates.csv} and
 * {@code bonus-rules.csv}; {@link vn.thidua.rulebook.BonusTariff} reckons with them, and knows no amount where a row is missing.
 *
 * <p>JSON: {@code GET /api/v1/award-types} (and {@code /public/award-types}): {@code {code, name, nameEn, abbreviation, category, nomineeKinds,
 * authorities: [{framework, from, to, authority, citation, standing}], bonuses: [{framework, nomineeKind, multiple, atMost, citation, standing}], standing, source}};
 * {@code GET /api/v1/frameworks}; {@code GET /api/v1/base-salaries}.
 *
 * <p>Conditions and verdicts: the law as typed data in {@code rulebook/F2003.yaml}, {@code F2022.yaml}, {@code F2025.yaml}, held by
 * {@code rulebook.schema.json}. {@code rulebook.fact} is what is known of a nominee, {@code rulebook.condition} the kinds of condition,
 * {@code rulebook.verdict} the judge: pure, facts come in, verdicts go out. {@link vn.thidua.rulebook.Assess} tells a verdict in words
 * ({@code messages/verdict_*.properties}) for {@code POST /api/v1/assessments}: {@code {award, year, asOf, receivedOn, nominee: {…facts}}}, or {@code person} or
 * {@code unit} in place of the facts, whose facts {@link vn.thidua.rulebook.FactSource} tells, gives
 * {@code {outcome, framework, rulebookVersion, authority, conditions: [{id, text, citation, standing, outcome, because, evidence, wouldChange, missing,
 * blockedWhile, parts}], warnings, ahead, judgements, doubts, texts, transition, money}}.
 *
 * <p>Versions: table {@code rulebook_version}, one row a version of a framework's rules: DRAFT → PUBLISHED or DISCARDED
 * ({@code RulebookLifecycle}), at most one draft a framework, {@code content} being the file's JSON. What is published is never changed (a trigger and the
 * grants hold it): a verdict names {@code F2022/3} and can be given again. {@link vn.thidua.rulebook.RulebookFiles} publishes at start what the
 * program's files bring and the table lacks. The newest published version judges, from the moment of its publication; every instance keeps it parsed
 * and looks every two seconds whether a newer one is there, the one that publishes at once.
 *
 * <p>The rule owner opens a draft of the newest version, changes, adds and removes rules (held against the schema, the catalogue and the texts), confirms a
 * rule against the text (which copy, where: the standing is part of the version) and publishes; {@code rulebook_change} keeps why each rule differs, and what has no reason
 * is not published. {@code rulebook.draft} is the pure part: a version as a tree of JSON, what may be in it, and how two of them differ.
 *
 * <p>The impact of a draft: the nominations that {@link vn.thidua.rulebook.AssessedNominations} tells, with the facts of {@link vn.thidua.rulebook.FactSource},
 * judged under the version in force and under the draft; read in as many statements as there are days of submission, not nominations.
 *
 * <p>JSON: {@code GET /rulebooks/{framework}?version=}, {@code /versions}, {@code /difference?from=&to=}; {@code POST/GET /rulebooks/{framework}/draft}, under it
 * {@code /rules/{id}} (GET, PUT), {@code /rules} (POST), {@code /rules/{id}/removal|confirmation|confirmation-withdrawal|restoration}, {@code /publication},
 * {@code /discard}, {@code /impact?year=}.
 *
 * <p>Others ask {@link vn.thidua.rulebook.AwardTypes} about the catalogue.
 */
package vn.thidua.rulebook;
