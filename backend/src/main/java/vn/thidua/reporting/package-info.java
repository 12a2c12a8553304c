/**
 * Read-only, straight from SQL: what auditors and managers pull. The trail stands; figures and report files will join it.
 *
 * <ul>
 *   <li>{@code GET /api/v1/audit/entries}: search the trail. Who may read a thing reads its trail; an auditor also what was refused, within reach.
 *   <li>{@code GET /api/v1/audit/verification}: walks the chain and names the first broken link.
 *   <li>{@code GET /api/v1/public/feed.atom}: what was made public lately, without login.
 * </ul>
 */
package vn.thidua.reporting;
