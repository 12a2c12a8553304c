/**
 * Reviews of a period (sơ kết, tổng kết): what is asked goes down the tree as obligations, reports come up, and the parent is the sum of what lies under it.
 *
 * <p>Tables {@code review_cycle} (half-year, year, thematic, five-year), its template {@code review_section} (narrative; a section may stand for a point of a
 * directive, so that results for Directive 19 are told by its points: the plan of 2021-11-08, III.3) and {@code review_figure} (entered, counted by the house
 * where {@code source} says how, or reckoned as a share of two others); {@code review_report} (one a unit and cycle) with {@code review_text}, {@code
 * review_value}, {@code review_measure}; {@code review_cover} (which report tells of which unit).
 *
 * <p><b>States.</b> A cycle: DRAFT → OPEN (its template stands from then on: who wants it otherwise cancels and opens another) → CLOSED, or CANCELLED. A report:
 * WRITING → SUBMITTED → ACCEPTED, SUBMITTED or ACCEPTED → RETURNED → SUBMITTED; what is not there when the cycle closes is MISSING. Declared in {@link
 * vn.thidua.review.ReviewLifecycle} and {@link vn.thidua.review.ReportLifecycle}.
 *
 * <p><b>Whose figures.</b> A report's value is what its unit did itself with all that lies under it and does not report for itself; so a parent is its own value and
 * the sum of its children's, whatever the tree and the order. {@code review_cover} gives each unit, predecessors with their heirs, to one report of a cycle: its
 * key refuses a second, and nothing counts twice. A unit that ends after the opening keeps its report; its heir owes it.
 *
 * <p><b>Counted.</b> {@link vn.thidua.review.FigureSource} says how the house counts. While a report is written the figures are counted anew at each look; handed
 * in, they stand with it. A value that differs from what was counted says why.
 *
 * <p><b>Frozen.</b> Nothing changes in a closed cycle: the same report a year later gives the same figures. What turns out otherwise is a {@code
 * review_correction} beside it, and what the house would count today is shown beside what it counted then.
 *
 * <p><b>Forms.</b> {@link vn.thidua.review.StatisticsForm}: 0601.N to 0605.N/BNV-TĐKT of Circular 02/2023/TT-BNV. Each cell is a count of rows ({@code
 * review_form_row}); while a cycle is open they are read live, closing keeps them.
 *
 * <p><b>Owed.</b> REVIEW_REPORT by each unit, by the day that the cycle names; REVIEW_ANSWER by who receives it; REVIEW_MEND by who got it back.
 *
 * <p>JSON: {@code /api/v1/review-cycles} ({@code {item, guidance, sections, figures, actions, …}}) with {@code /opening}, {@code /closing}, {@code
 * /cancellation}, {@code /reports}, {@code /totals}, {@code /figures/{code}}, {@code /sections/{code}/texts}, {@code /measures}, {@code /forms/{form}}; {@code
 * /api/v1/review-reports/{id}} with {@code /submission}, {@code /return}, {@code /acceptance}, {@code /corrections}; {@code /api/v1/review-templates}.
 */
package vn.thidua.review;
