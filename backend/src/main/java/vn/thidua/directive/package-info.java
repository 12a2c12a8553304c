/**
 * Directives and plans handed down: the text point by point, who asked what of whom and at what rhythm, and what implements what.
 *
 * <p>Tables {@code directive}, {@code directive_point}, {@code directive_link} (IMPLEMENTS, MENTIONS). Read-only in this form; filled from
 * {@code firststart/directives.json}, misprints of the copied text mended and listed ({@code corrections}). Acknowledgements, implementing plans and
 * difficulties sent up will stand here.
 *
 * <p>JSON: {@code GET /api/v1/directives} → {@code {id, code, kind, number, title, issuer, issuedOn, pointCount, standing}};
 * {@code GET /api/v1/directives/{id}} adds {@code signer, signMode, legalBasis, recipients, points: [{code, text, asks, ofWhom, rhythm}],
 * implements, mentions, implementedBy, corrections, source}.
 */
package vn.thidua.directive;
