/**
 * Registration of titles (đăng ký danh hiệu thi đua): which people and collectives of a unit strive for which title in a year, said in spring.
 *
 * <p>Tables {@code title_registration} (one a unit and year), {@code title_registration_line} (a person or a collective, and a title) and {@code
 * title_registration_rule} (whether the law of the year asks for it, with its article and how well it is known).
 *
 * <p>DRAFT → SUBMITTED → REOPENED → SUBMITTED: {@link vn.thidua.titleregistration.TitleRegistrationLifecycle}. A line counts as registered from the
 * submission on that takes it along; opened again, what was submitted stands until it is taken out, and what is added waits for the next submission.
 *
 * <p>The law of a year is that of its last day, on which its achievements are whole. The law of 2003 is recalled to ask for registration: the dossier
 * asks {@link vn.thidua.titleregistration.RegisteredTitles} and warns of what was not registered; it never refuses. Where the law does not ask,
 * nothing is said.
 *
 * <p>JSON: {@code /api/v1/title-registrations} ({@code {id, unit, year, state, people, collectives, waiting, titles, law, actions, version}}), {@code
 * /title-registrations/{id}/lines}, {@code /submission}, {@code /reopening}; {@code /title-registration-lines}, {@code /export}; {@code
 * /title-registration-coverage?unit=&year=}, {@code /units}.
 */
package vn.thidua.titleregistration;
