/**
 * Whom a unit could propose for what in a year, before anybody writes a line: everybody within the unit and every award of the ministry's law put to the
 * rulebook over the facts that are kept. No table: it is reckoned at every reading, for all of them together, from one reading of the facts ({@link
 * vn.thidua.opportunity.Prospects}), and handed to the machinery of lists as a table of arrays. Only the rows of a page are told in words.
 *
 * <p>JSON: {@code GET /api/v1/opportunities?unit=&year=}: {@code {id, nominee, unit, award, lack, outcome, missing, wouldChange, because, citation, standing, dueOn,
 * unknowns, proposed}}. {@code lack}: NONE (all conditions that could be judged are met), ONE (exactly one is not, and nothing is unknown), UNKNOWN (facts are
 * missing, nothing fails), MANY; without {@code miss} all but MANY. A title that somebody holds for the year already is left out.
 */
package vn.thidua.opportunity;
