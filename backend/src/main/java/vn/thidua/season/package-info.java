/**
 * The season: the Standing Office's yearly guidance letter (hướng dẫn xét khen thưởng) with internal deadlines and the flags allotted to each block
 * and cluster.
 *
 * <p>Tables {@code season} (one a ministry and year), {@code season_letter} (every version as it was) with {@code season_council_day}, {@code
 * season_deadline} and {@code season_allotment}; {@code season_term} (which working days a deadline is counted back by, with their article) and
 * {@code flag_cap} (the share that the law lets a ministry propose), both by the law of the day of the council.
 *
 * <p>DRAFT → ISSUED → AMENDED → AMENDED: {@link vn.thidua.season.SeasonLifecycle}. An amendment is a new version, in force at once; the one before stays.
 * What a law that was read forbids is not issued; what is only recalled or taken by analogy warns ({@link vn.thidua.season.SeasonChecks}).
 *
 * <p>Issued, every unit called owes its dossiers ({@code SEASON_SUBMIT}) by the day of the letter, settled when it submits a dossier of merit of that
 * year; and {@link vn.thidua.dossier.DossierDeadlines} knows the day. What came by the day that stood then is never made late by an amendment.
 *
 * <p>A unit that has nothing to propose says so with its head's reason ({@code season_nothing}) and owes nothing more; a dossier that it sends all the same
 * is its answer then ({@link vn.thidua.season.SeasonAnswer}).
 *
 * <p>What is left of the flags is counted, never stored ({@link vn.thidua.season.FlagUse}): of a block's collectives each counts once, while its
 * nomination is under way or given, in the block to which it belonged last in that year. {@link vn.thidua.season.FlagAdviser} tells a draft that
 * would take more; it warns and does not refuse, for the council chooses.
 *
 * <p>JSON: {@code /api/v1/seasons} ({@code {id, unit, year, state, letter: {ordinal, number, datedOn, title, document, flagStandard, councilDays,
 * deadlines, allotments}, checks, versions, actions, version}}), {@code /seasons/{id}/issue}, {@code /amendment}, {@code /flags}, {@code /differences}, {@code
 * /units} and {@code /nothing-to-propose} ({@code {unit, answer, sentOn, reason, saidBy, saidOn}});
 * {@code /season-deadlines?councilDay=}; {@code /flags-left?unit=&year=}.
 */
package vn.thidua.season;
