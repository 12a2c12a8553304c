/**
 * Statistics for all: what was commended, by year, award, category, holder and province, for a ministry, a block or cluster, a unit, and the public.
 *
 * <p>The public is told figures only, over awards whose decision is published; who may read awards is told those within reach, and how units kept their
 * days. Direct workers are counted where a nomination froze that they were, as in the reports: their share is of those of whom it is known. What was revoked by the
 * day asked for does not count, nor does what is written twice.
 *
 * <p>Provinces are those that stand on the day asked for (63, then 34), each with what it was made of and with the departments under them: what is not in
 * the organization's data is not told. Each tells how well it is known.
 *
 * <p>Read-only, one projection each: awards in one pass over grouping sets. JSON: {@code GET /api/v1/statistics}, {@code GET /api/v1/public/statistics}
 * ({@code ?from=&to=&unit=&cluster=&award=&on=}: {@code {from, to, on, total, groups: [{dimension, code, name, figure}], provinces, campaigns, punctuality}}); the
 * public one carries an ETag and may be kept for five minutes.
 */
package vn.thidua.statistics;
