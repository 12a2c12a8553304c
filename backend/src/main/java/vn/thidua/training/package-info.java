/**
 * Who does emulation work where, and how they are trained (the ministry's plan of 2021-11-08, II.5).
 *
 * <p><b>Staff.</b> Table {@code emulation_staff}: a person does this work at a unit since a day, full or part time, in a body of the kinds of form 0604 or in
 * none. A row is never changed: it is ended, or withdrawn as a mistake and entered anew ({@link vn.thidua.training.StaffPostLifecycle}). Forms 0604 and 0605
 * are counted from these rows ({@code review}). A unit with nobody for {@code thidua.training.gap-months} is a gap; the three months come from the order to
 * build this and from no text of law, so it is neither an obligation nor a sign: the page says it, to who keeps the staff of that unit.
 *
 * <p><b>Classes.</b> Tables {@code training_class}, {@code training_session} (hours of Vietnam), {@code training_material}, {@code training_question};
 * {@link vn.thidua.training.TrainingClassLifecycle}. A draft is for who plans it, what is open everybody signed in reads. {@code training_learner}: who is
 * invited (owes {@code TRAINING_ANSWER} by name, through one of the roles of their account), enrolled on a numbered seat, waits or left; the class is locked
 * while seats change, and a seat is unique. {@code training_attendance}: by six figures that change every half minute ({@link
 * vn.thidua.training.AttendanceCodes}), only with a seat and within the session's hours of the business day; wrong ones are throttled. {@code training_try}:
 * answers to the test, as often as the class allows. {@code training_evaluation} names nobody, and is told from {@code thidua.training.few-evaluations} on; who
 * reads the database at the moment of writing could still put two rows together. Closing gives a certificate, with a code that anyone can check, to who was
 * there often enough and passed.
 *
 * <p>Who of the staff was never trained, or not for {@code thidua.training.due-years}: {@code training-needs}. No text of law asks for a number of years.
 *
 * <p>JSON: {@code /api/v1/emulation-staff} ({@code {item: {id, unit, person, duty, load, bodyKind, from, to, state, …}, qualification, actions, version}})
 * with {@code /ending}, {@code /withdrawal}; {@code /api/v1/emulation-staff-gaps}.
 * {@code /api/v1/training-classes} ({@code {item: {id, unit, year, title, state, seats, enrolled, waiting, …}, programme, sessions, documents, questions,
 * mine, actions, version}}) with {@code /opening}, {@code /invitations}, {@code /holding}, {@code /closing}, {@code /cancellation}, {@code /learners}, {@code
 * /sessions/{id}/attendance-code}; for a learner {@code /enrolments}, {@code /leaving}, {@code /test}, {@code /tries}, {@code /evaluations}; {@code
 * /api/v1/training-attendances}; {@code /api/v1/training-needs}; {@code /api/v1/public/training-certificates/verification/{code}}.
 */
package vn.thidua.training;
