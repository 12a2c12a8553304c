/**
 * Emulation campaigns: goals, contents and criteria over a period, launched by the competent authority; and the units' registrations.
 *
 * <p>Tables {@code campaign}, {@code campaign_criterion}, {@code registration}, {@code registration_commitment}.
 *
 * <p>States of a campaign: DRAFT → PROPOSED (put before who launches; complete by then) → LAUNCHED → CLOSED; PROPOSED → DRAFT by return; DRAFT →
 * DISCARDED. The plan: the Minister launches, <i>KT. BỘ TRƯỞNG</i> signs; so a launch says in what capacity it was signed. Of a registration:
 * REGISTERED → WITHDRAWN. Both are declared in {@link vn.thidua.campaign.CampaignLifecycle} and {@link vn.thidua.campaign.RegistrationLifecycle}.
 *
 * <p>Owed: a proposal asks the signatory to launch; a launch asks every unit directly under or overseen by the campaign's unit to register.
 *
 * <p>What is launched or closed is public, so everyone signed in reads it; drafts are read within scope. Campaigns that the plan names come from
 * {@code firststart/campaigns.json} with their gaps: what no source says is null.
 *
 * <p>JSON: {@code /api/v1/campaigns} ({@code {id, title, level, method, state, unit, parent, startsOn, endsOn, goals, contents, criteria: [{id,
 * name, measure, measureUnit, target}], launchedOn, signMode, signerTitle, coverage: {asked, registered, others}, actions, …}}),
 * {@code /api/v1/campaigns/{id}/registrations}, {@code /api/v1/registrations/{id}}, {@code /api/v1/public/campaigns}.
 */
package vn.thidua.campaign;
