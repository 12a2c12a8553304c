/**
 * Units and their history, people, memberships, and the working calendar.
 *
 * <p><b>Units.</b> Tables {@code unit} (an identity with a code and a life), {@code unit_state} (what it is called and where it stands, dated; a change
 * supersedes rows and adds rows, so that both times are kept), {@code unit_succession} with predecessors and successors. No unit has two states on
 * a day, none stands under itself. {@code unit_reach} says what a grant over a unit reaches today; {@link vn.thidua.organization.UnitReach} keeps it.
 * View {@code unit_now} is each unit under its name of today, for joins.
 *
 * <p><b>People.</b> Table {@code person} (name, sex, birth date, employee code) and {@code membership} (in which unit, as what, from when to when; no two on
 * a day). A membership that was wrong is superseded by a new row with the reason, never changed.
 *
 * <p><b>The same person twice.</b> Table {@code person_pair}: records that may be one person ({@link vn.thidua.organization.FindPairs}), and what was
 * found out: open, kept apart, merged. A merged record stays ({@code merged_into_id}), since awards and closed nominations were written under it for
 * ever; {@link vn.thidua.organization.People#recordsOf} tells all of a person's records, and asking for a merged one is answered the living one.
 * What moves (memberships, accounts, nominations under way) moves in one transaction; floors above join in by {@link
 * vn.thidua.organization.PersonFollower}.
 *
 * <p><b>Calendar.</b> Table {@code calendar_day}: days off beside Saturdays and Sundays, and Saturdays worked instead; {@link
 * vn.thidua.organization.WorkingCalendar} counts working days by it.
 *
 * <p>JSON: {@code GET /units?q=&kind=&asOf=&parent=}, {@code /units/tree?asOf=&root=&depth=}, {@code /units/{id}?asOf=}, {@code /units/{id}/lineage}; {@code GET /public/units?q=}; {@code POST
 * /units}, {@code /units/{id}/versions}, {@code /successions}; {@code /people}, {@code /people/{id}/memberships}, {@code /memberships/{id}/ending},
 * {@code /memberships/{id}/correction}; {@code /people/resembling}, {@code /person-pairs}; {@code /calendar?year=}, {@code /calendar/days/{date}}, {@code /calendar/due-date}. {@code to} is the last day
 * included; null is open.
 *
 * <p>Others use {@link vn.thidua.organization.Units}, {@link vn.thidua.organization.People}, {@link vn.thidua.platform.UnitRef}, {@link
 * vn.thidua.platform.PersonRef} and {@link vn.thidua.organization.WorkingCalendar}.
 */
package vn.thidua.organization;
