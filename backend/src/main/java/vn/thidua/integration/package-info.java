/**
 * For other systems: clients, the change feed, webhooks, external identifiers; bulk will join them. {@code openapi/GUIDE.md} tells an integrator how to use
 * them.
 *
 * <p><b>Clients.</b> Table {@code client}: a program that an administrator registers for a unit. It acts through a service account of {@code access} ({@link
 * vn.thidua.access.ServiceAccounts}) whose grants say where, so that the one scope predicate holds for programs as for people; {@code scopes}, names of
 * permissions, narrow for what ({@link vn.thidua.access.Actor#within}). What only a person can do (sign, vote, keep accounts) is offered to none ({@link
 * vn.thidua.access.ClientScopes}). ACTIVE → REVOKED; {@code expires_on} is the last day. Both are looked at on every request ({@code ClientGate}).
 *
 * <p>{@code POST /token} is the client-credentials grant (RFC 6749, 4.4), proved by a secret ({@code client_secret}: shown once, kept as a keyed digest, two
 * valid at once, each with its last day) or by a private key (RFC 7523: {@code client.jwks}; {@code client_assertion} makes each {@code jti} good once). Its
 * refusals are problems that carry {@code error} of RFC 6749 as well.
 *
 * <p>{@code addresses} are CIDR ranges; empty allows all. {@code requests_per_minute} is a token bucket in the memory of each instance: behind N instances a
 * client may come to N times as many ({@code RateLimits}). {@code client_usage} counts by day and operation; each instance adds up in memory and writes every five
 * seconds, so a kill loses the last seconds of the counts, never of the trail.
 *
 * <p><b>Change feed.</b> {@code GET /events?after=CURSOR} answers {@code {items, next}} in gap-free order; {@code wait} is a long poll. A reader that waits holds a
 * virtual thread and no connection: one look a moment for each instance, only while somebody waits ({@code FeedBell}), wakes all. LISTEN/NOTIFY would be no
 * help: what makes an event readable is that the oldest transaction before it ended, which is nobody's notification.
 *
 * <p><b>External identifiers.</b> Table {@code external_id}: what a client calls a unit, person, dossier or award; each client sees its own. {@code GET}, {@code PUT} and
 * {@code DELETE /external-ids}.
 *
 * <p>JSON: {@code /clients} ({@code {id, name, unit, contact, roles, scopes, addresses, requestsPerMinute, expiresOn, state, secrets: [{id, hint, expiresOn, madeAt}], keys:
 * [{kid, algorithm}], lastUsedAt, actions, version}}) with {@code /secrets}, {@code /keys}, {@code /revocation}, {@code /usage}; {@code /client-scopes}.
 */
package vn.thidua.integration;
