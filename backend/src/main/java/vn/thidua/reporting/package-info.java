/**
 * Read-only, straight from SQL: what auditors and managers pull. The trail stands; figures and report files will join it.
 *
 * <ul>
 *   <li>{@code GET /api/v1/audit/entries}: search the trail. An auditor sees all of it; who works on a thing sees the trail of that thing.
 *   <li>{@code GET /api/v1/audit/verification}: walks the chain and names the first broken link.
 * </ul>
 */
package vn.thidua.reporting;
