/**
 * Emulation campaigns: goals, contents and criteria over a period, launched by the competent authority; the units' registrations, what they commit
 * themselves to and how far they have come.
 *
 * <p>Tables {@code campaign}, {@code campaign_criterion}, {@code registration}, {@code registration_version} (what a unit committed itself to, one
 * row a time it said so, with what the campaign's unit answered; append-only but for the answer), {@code registration_commitment} (per criterion of
 * one version), {@code progress_figure} (one
 * figure of one unit on one criterion as it stood on a day; a correction adds a row), {@code progress_evidence},
 * {@code campaign_phase}, {@code campaign_review} (interim and final, with the figures as they stood, and what was learned; append-only), {@code
 * campaign_review_figure} (what each unit had come to on each criterion then), {@code campaign_review_praise}, {@code campaign_check}, {@code
 * campaign_check_document}. {@code
 * campaign_criterion.parent_criterion_id} aligns a responding campaign with its parent.
 *
 * <p>States of a campaign: DRAFT → PROPOSED (put before who launches it; complete by then) → LAUNCHED → CLOSED (summed up) or
 * CANCELLED (given up, with the reason, by who may launch); PROPOSED → DRAFT by return; DRAFT →
 * DISCARDED. The plan: the Minister launches, <i>KT. BỘ TRƯỞNG</i> signs; so a launch says in what capacity it was signed. Of a registration:
 * REGISTERED (waits to be confirmed) → CONFIRMED or AMENDMENT_ASKED by the Standing Office of the campaign's own unit; AMENDMENT_ASKED → REGISTERED
 * when the unit amends; all but CONFIRMED are amended by the unit, all are WITHDRAWN by it. Both are declared in
 * {@link vn.thidua.campaign.CampaignLifecycle} and {@link vn.thidua.campaign.RegistrationLifecycle}. A registration stands in every state but WITHDRAWN.
 *
 * <p>Owed: a proposal asks the signatory to launch ({@code CAMPAIGN_LAUNCH}); a launch asks every unit directly under or overseen by the campaign's
 * unit to register ({@code CAMPAIGN_REGISTER}); a registration asks the campaign's Standing Office to answer it ({@code REGISTRATION_CONFIRM}); its
 * ask to amend is owed by the unit by the day it names ({@code REGISTRATION_AMEND}).
 *
 * <p>Figures are counted from the campaign's beginning to a day. A criterion says which way it is reached ({@code aim}) and whether the figures of
 * several units add up ({@code addsUp}): then its target is the whole campaign's, else each unit's; where nobody says, nothing is added or compared
 * with the target. {@link vn.thidua.campaign.RollUp} says what a campaign has come to, by each unit's newest standing figure.
 *
 * <p>A unit may respond with a campaign of its own under the parent; launched, it is the unit's answer: what the parent asked of it is settled, coverage
 * counts it as {@code responding} unless the unit also stands registered, and what it has come to on aligned criteria that add up counts in the parent,
 * unless the unit reports a figure there itself. One level deep: a response to a response counts in that response alone.
 *
 * <p><b>Reviews.</b> A review keeps the figure of every unit that was called or takes part, its own or what its responding campaign came to, and from
 * these tells for ever who stood best and worst by the criterion's aim: equals together; who reported nothing is neither. Whom it praises the Standing
 * Office chooses, with the reason. Who stood best everybody reads, where the others stood who reads their registrations. Reviews recorded before
 * these figures were kept have none ({@link vn.thidua.campaign.ReviewFigures}).
 *
 * <p><b>Cascade.</b> Criterion by criterion, which campaigns respond, at whatever depth, with what target beside the one above, and who was called
 * and has none of its own ({@link vn.thidua.campaign.Cascades}).
 *
 * <p><b>Checks</b> (kiểm tra): PLANNED for a unit of the campaign by a day → GOOD, or TO_MEND by a day → ANSWERED by the unit → MENDED when the team has
 * verified it, or TO_MEND anew; CANCELLED by who planned it, LAPSED with a cancelled campaign (only those still planned with a closed one). The check is
 * owed by the unit of the checking team ({@code CAMPAIGN_CHECK}, {@code CAMPAIGN_CHECK_VERIFY}), the mending by the checked unit or its heir ({@code
 * CAMPAIGN_CHECK_MEND}). No text that was read names grades or terms of such checks: the words are ours ({@link vn.thidua.campaign.CheckLifecycle}).
 *
 * <p><b>Years.</b> For which awards a thematic campaign runs long enough, and from which day, is read from the rules in force, with article and
 * standing ({@link vn.thidua.campaign.CampaignFlags}); whether it ran long enough at the review that a dossier names, the verdict says.
 *
 * <p>What is launched, closed or cancelled is public, so everyone signed in reads it; drafts are read within scope. A registration is read over the unit that
 * registered and over the campaign's own. Campaigns that the plan names come from {@code firststart/campaigns.json} with their gaps: what no source
 * says is null.
 *
 * <p>JSON: {@code /api/v1/campaigns} ({@code {id, title, level, method, state, unit, parent, startsOn, endsOn, goals, contents, criteria: [{id,
 * name, measure, measureUnit, target, addsUp, aim}], launchedOn, signMode, signerTitle, coverage: {asked, registered, confirmed, reported,
 * responding, withdrawn, unanswered, others}, actions, …}}),
 * {@code /api/v1/campaigns/{id}/registrations}, {@code /api/v1/registrations/{id}} ({@code {state, versionNumber, commitments: [{criterion, target,
 * note}], askedBecause, askedDueOn, confirmedAt, actions, …}}) with {@code /versions}, {@code /confirmation}, {@code /amendment-request},
 * {@code /amendment}, {@code /progress}, {@code /withdrawal}; {@code /api/v1/campaigns/{id}/progress} with {@code /unanswered}; {@code
 * /api/v1/campaigns/{id}/reviews/{review}} with {@code /standings}; {@code /api/v1/campaigns/{id}/cascade} with {@code /tree}; {@code
 * /api/v1/campaigns/{id}/flags}; {@code /api/v1/campaign-checks} with {@code /result}, {@code /answer}, {@code /verification}, {@code /return}, {@code /cancellation}; {@code
 * /api/v1/public/campaigns}.
 */
package vn.thidua.campaign;
