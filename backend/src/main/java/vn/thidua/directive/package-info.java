/**
 * Directives and plans handed down: the text point by point, who asked what of whom and at what rhythm, what implements what; and how it goes down the
 * tree: to whom it was addressed, who acknowledged it, in what sessions how many people were reached, and who passed it on.
 *
 * <p>Tables {@code directive}, {@code directive_point}, {@code directive_link} (IMPLEMENTS, MENTIONS), {@code directive_document}, {@code
 * directive_version} (every version as it was said, append-only), {@code directive_addressee} and {@code directive_session}. Filled at first from {@code
 * firststart/directives.json}, misprints of the copied text mended and listed ({@code corrections}); what is loaded is kept by the unit that issued it.
 *
 * <p>DRAFT → ISSUED or DISCARDED: {@link vn.thidua.directive.DirectiveLifecycle}. An issued one is adjusted by a new version with its reason and paper ({@link
 * vn.thidua.directive.AdjustDirective}); a point that an adjustment drops is marked and goes on being there for what carried it.
 *
 * <p>Addressed by the keeper, or passed on by a unit that acknowledged it, to units that lie under the one or are overseen by it ({@link
 * vn.thidua.directive.AddressDirective}). WAITING → ACKNOWLEDGED by the unit, WAITING → RELEASED by the Standing Office with the reason: {@link
 * vn.thidua.directive.AddresseeLifecycle}. A session tells the people whom no earlier one had reached, of how many there are; all together they cannot be
 * more than there are.
 *
 * <p>Owed, by the days that whoever addresses sets: {@code DIRECTIVE_ACKNOWLEDGE} and, where a plan is asked for, {@code PLAN_SUBMIT} (settled by {@code
 * plan}), both about the addressee. More time may be asked for; lateness
 * is told by the day that was granted.
 *
 * <p>What is issued, everybody signed in reads; drafts are for whoever keeps them. Addressees and coverage are read within scope.
 *
 * <p>JSON: {@code GET /api/v1/directives} → {@code {id, code, kind, number, title, issuer, issuedOn, pointCount, standing, state}};
 * {@code /directives/{id}} adds {@code unit, signer, signMode, legalBasis, recipients, points: [{code, text, asks, ofWhom, rhythm}],
 * implements, mentions, implementedBy, documents, corrections, source, versions, actions, version}; {@code /issue}, {@code /discard}, {@code /adjustment},
 * {@code /differences}; {@code /directives/{id}/addressees} ({@code {id, directive, unit, carrier, from, level, state, late, addressedOn, acknowledgeBy,
 * planBy, acknowledgedOn, sessionCount, peopleReached, people, …}}), {@code /coverage}; {@code /directive-addressees/{id}} with {@code /acknowledgement},
 * {@code /sessions} and {@code /release}; {@code /directive-sessions/{id}/removal}.
 */
package vn.thidua.directive;
