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
 * <p><b>Webhooks.</b> Table {@code webhook}: a subscription of a client, which it makes itself (scope {@code EVENT_READ}) or an administrator for it. ACTIVE → DISABLED
 * by the house, when nothing could be delivered for three days or the receiver answers 410 → ACTIVE by hand; ENDED for ever. {@link
 * vn.thidua.integration.DeliverWebhooks} reads the feed by {@code position} within what the client reaches, writes {@code webhook_delivery} in the transaction that moves
 * the position, and sends what is due: CloudEvents 1.0, signed by Standard Webhooks ({@code webhook-id} is the delivery's, the same at every attempt). At least
 * once, in no promised order; {@code webhook_attempt} is the log. Waits: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, then GIVEN_UP; {@code /replay} begins
 * anew. Whether the client reaches the event, and its filter wants it, is asked again at every attempt: else NOTHING_TO_SEND ends the delivery. Instances share by row locks that they skip and by leases. Receivers on the house's own network are refused when subscribed and when delivered ({@code
 * WebhookAddresses}), redirects are not followed. Who administers the unit owes {@code WEBHOOK_MEND} while one is disabled.
 *
 * <p><b>External identifiers.</b> Table {@code external_id}: what a client calls a unit, person, dossier or award; each client sees its own. {@code GET}, {@code PUT} and
 * {@code DELETE /external-ids}.
 *
 * <p>JSON: {@code /clients} ({@code {id, name, unit, contact, roles, scopes, addresses, requestsPerMinute, expiresOn, state, secrets: [{id, hint, expiresOn, madeAt}], keys:
 * [{kid, algorithm}], lastUsedAt, actions, version}}) with {@code /secrets}, {@code /keys}, {@code /revocation}, {@code /usage}, {@code /webhooks}; {@code /webhooks/{id}} with {@code
 * /secret-rotation}, {@code /enabling}, {@code /ending}, {@code /deliveries}; {@code /webhook-deliveries/{id}/replay}; {@code /client-scopes}.
 */
package vn.thidua.integration;
