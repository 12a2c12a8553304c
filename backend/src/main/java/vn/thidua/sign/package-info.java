/**
 * Signs worth a look, for whoever checks: figures that may have a good reason, and that somebody should know. No sign says that anybody did wrong.
 *
 * <p>Each kind ({@link vn.thidua.sign.SignKind}) is a select of things in {@code signs/KIND.sql}, told to whoever asks: some of the things are marked, and
 * they are counted in each unit with all that lies under it today (and by a key, such as the award or the council). Where the count passes the kind's
 * thresholds there is a sign; of units of which one lies in the other and has the same things, only the lower one is told. Signs are worked out when asked for,
 * so that a sign, its figure and the things behind it cannot differ.
 *
 * <p>Table {@code sign_threshold}: from which figure on. These are the system's own choices and no law's; each row says who set it.
 *
 * <p>A group with fewer things than its {@code minimum} is SUPPRESSED: it is told that there is one, and no figure of it.
 *
 * <p>Table {@code sign_note}: who looked at a sign, when, and what they found. A sign is OPEN, then NOTED as long as the same things lie behind it, and CHANGED
 * once they are others. To note is the Standing Office's deed and not the auditor's, who sees all and changes nothing: the office answers for the figures, and the
 * auditor reads whether it looked.
 *
 * <p>Read where a grant carries both reports and what the things are ({@link vn.thidua.sign.SignReach}); that signs were read is in the trail.
 *
 * <p>JSON: {@code GET /api/v1/sign-kinds} ({@code {caution, items: [{code, name, definition, formula, limits, thresholds: [{code, name, value, setBy, setOn}],
 * rows}]}}); {@code /signs/figures?year=&unit=}; {@code /signs/{kind}/{year}?unit=&state=}; {@code /signs/{kind}/{year}/{id}}, {@code …/things}, {@code …/notes}.
 */
package vn.thidua.sign;
