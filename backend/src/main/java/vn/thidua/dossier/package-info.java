/**
 * What a unit puts forward: a dossier with its nominations and their evidence.
 *
 * <p>Tables {@code dossier}, {@code dossier_attachment} (minutes, submission letter), {@code nomination}, {@code nomination_evidence},
 * {@code dossier_submission} (every submitted version as it was; late or not), {@code dossier_return} with {@code dossier_return_point} (what is to be mended),
 * {@code dossier_refusal} (of the whole, or of one nomination: why, by which article), {@code dossier_term} (working days with their article), {@code required_document}
 * (what belongs to a dossier by award, with its article; JSON {@code checklists}),
 * {@code nomination_outcome} (what became of each, in two
 * times: true on, recorded at). What lists are narrowed and ordered by (its outcome now, its dossier's year and number) stands with the nomination too,
 * kept there by the database's triggers.
 *
 * <p>DRAFT → SUBMITTED → RETURNED → SUBMITTED … → ACCEPTED → DECIDED → ARCHIVED; REFUSED, WITHDRAWN, DISCARDED: {@link vn.thidua.dossier.DossierLifecycle}. A draft is
 * replaced whole by PUT. At submission the conditions are checked ({@link vn.thidua.dossier.SubmissionCheck}) and who each nominee was that day is
 * frozen: figures never recompute it. A nomination is PENDING until it is REFUSED at verification, so that the dossier goes on without it, or the council's result makes it PASSED or FAILED, and a decision AWARDED; when
 * none is left open the dossier is DECIDED.
 *
 * <p>A nominee is a person, a unit or a household. A household is no record: {@code nomination.household_name} is who represents it,
 * {@code household_address} where it lives (JSON {@code household: {representative, address}} in a draft); its unit is the one that puts it
 * forward. The same name twice for one unit and year is told as {@code sameHouseholds} ({@link vn.thidua.dossier.Households}).
 *
 * <p>A dossier of a campaign may name the review that it arises from ({@code campaign_review_id}, one of that campaign's; JSON {@code campaignReviewId},
 * answered as {@code campaign: {id, title, review}}). It need not: no text that was read ties an award in a movement to a review but for the flags, and
 * for these the verdict takes the days of a thematic campaign and its review ({@link vn.thidua.dossier.ProcedureFacts}).
 *
 * <p>Verification is shared: an officer of the Standing Office claims a submitted dossier ({@code dossier.claimed_by}, {@code claimed_at}; JSON
 * {@code claim: {by, at}}), hands it over, releases it; a colleague takes it over with a reason. Only who claimed it accepts or returns it; of
 * nobody's, whoever acts first claims it by that. A returned one stays theirs. {@code POST /dossiers/steps} takes one step for up to a hundred, each in
 * a transaction of its own, with a result for each.
 *
 * <p>Year-end dossiers have a season: {@code dossier_deadline} says until when a ministry wants them ({@link vn.thidua.dossier.DossierDeadlines}, told by the
 * floor above); what stood the day a dossier first came is kept with it ({@code first_submitted_on}, {@code submit_by}; JSON {@code deadline}, in lists
 * {@code lateBy}). A floor above also advises a draft ({@link vn.thidua.dossier.DraftAdviser}; JSON {@code advice}) and hears of submissions ({@link
 * vn.thidua.dossier.SubmissionFollower}).
 *
 * <p>Two submitted versions are compared by {@link vn.thidua.dossier.Comparison}, whose answer is {@link vn.thidua.dossier.SubmissionComparison}.
 *
 * <p><b>The law.</b> What the rulebook says of each nomination is reckoned while it is written ({@code GET /dossiers/{id}/verdicts}) and kept with each submitted version,
 * with the rules and a digest of the facts by which it was said ({@code nomination_verdict}, never changed; its outcome stands with the nomination for lists). What
 * the law rules out goes up only with a reason of the unit's head. How many a unit proposes of how many is reckoned by {@link vn.thidua.dossier.ReadQuotas}
 * ({@code GET /quota-ledger}); what overlaps is warned of by {@link vn.thidua.dossier.OverlapAdviser}.
 *
 * <p><b>The simplified procedure</b> (Law 06/2022/QH15, Article 85; table {@code simplified_case}: the cases by day with their article; {@code
 * dossier.simplified_reason}, {@code feat_on}; JSON {@code simplified: {reason, featOn, law, aimOn, awardedOn, workingDays}}). Letter, list and summary report
 * are all that is asked for. No council votes unless the law asks for a ballot on the award itself: the rest passes at acceptance ({@link
 * vn.thidua.dossier.PassUnvoted}). From the feat to the signature is measured against the house's own aim ({@code GET /dossiers/simplified-figures}).
 *
 * <p><b>State secrets.</b> A dossier that holds one goes on paper (Decree 152/2025/NĐ-CP, Article 33(12), READ: files are not sent of it). Of it
 * stands here a stub: {@code dossier.secret}, its unit, kind and year, its number in the paper book, which is also its {@code title}, and
 * the days on which it was received, decided and archived, entered by hand by the Standing Office: RECEIVED → DECIDED → ARCHIVED, or
 * DISCARDED where the number was entered by mistake ({@link vn.thidua.dossier.SecretDossierLifecycle}). There is no place for its content: no
 * nomination, document, summary or reason; every other step refuses with {@code STATE_SECRET_DOSSIER} ({@link vn.thidua.dossier.DossierSteps}). How secret
 * it is is not kept: no text that was read names the degrees. Lists show it as a stub; a file of the list has its number and nothing else of it. JSON
 * {@code secret: {receivedOn, decidedOn, archivedOn}}.
 *
 * <p><b>Disposal.</b> When its time is over, a dossier's content may be disposed of by decision, which the floor above does ({@code retention}):
 * {@code dossier.disposal_id} and the three columns beside it say by which. What stands of it then is its number, title, nominees and what became of them.
 *
 * <p>Open to {@code council} and {@code decision}, which import this and not the other way round: {@link vn.thidua.dossier.Nominations}.
 */
package vn.thidua.dossier;
