/**
 * Who does emulation work where, and how they are trained (the ministry's plan of 2021-11-08, II.5).
 *
 * <p><b>Staff.</b> Table {@code emulation_staff}: a person does this work at a unit since a day, full or part time, in a body of the kinds of form 0604 or in
 * none. A row is never changed: it is ended, or withdrawn as a mistake and entered anew ({@link vn.thidua.training.StaffPostLifecycle}). Forms 0604 and 0605
 * are counted from these rows ({@code review}). A unit with nobody for {@code thidua.training.gap-months} is a gap; the three months come from the order to
 * build this and from no text of law, so it is neither an obligation nor a sign: the page says it, to who keeps the staff of that unit.
 *
 * <p>JSON: {@code /api/v1/emulation-staff} ({@code {item: {id, unit, person, duty, load, bodyKind, from, to, state, …}, qualification, actions, version}})
 * with {@code /ending}, {@code /withdrawal}; {@code /api/v1/emulation-staff-gaps}.
 */
package vn.thidua.training;
