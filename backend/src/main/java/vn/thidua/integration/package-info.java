/**
 * For other systems: the change feed stands; clients, webhooks and bulk will join it.
 *
 * <p>{@code GET /api/v1/events?after=CURSOR} answers {@code {items, next}} in gap-free order.
 */
package vn.thidua.integration;
