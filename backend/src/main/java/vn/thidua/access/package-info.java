/**
 * Who may do what, where: accounts, the roles they hold over units, sessions and tokens.
 *
 * <p><b>For other capabilities.</b> {@link vn.thidua.access.Needs}, {@link vn.thidua.access.SignedIn} or {@link vn.thidua.access.Open} on every operation;
 * {@link vn.thidua.access.Actor} for who asks, {@link vn.thidua.access.Actor#require} before a deed, {@link vn.thidua.access.Scope} in every list. {@link
 * vn.thidua.access.Permission} is the whole table of rights.
 *
 * <p><b>A request.</b> {@code AccessFilter} reads the token ({@code AccessTokens}: HS256, ten minutes, {@code sid}, keys of {@code signing_key} sealed by the
 * master key), looks whether its session and grants stand today ({@code Callers}, kept three seconds, dropped at once on change), then asks for the
 * operation's permission. {@code RefusalTrail} puts what was refused into the trail.
 *
 * <p><b>A session.</b> {@code SignIn} checks a password (Argon2id, throttled by name and address) and starts one; {@code SessionTokens} refreshes it
 * by a cookie that is good once. Or an OpenID Connect issuer vouches for the caller ({@code ExternalIssuer}): a program by the issuer's token as it is, a
 * browser by {@code ExternalSignInResource}, which starts a session like any other.
 *
 * <p><b>Tables</b>: {@code account} (ACTIVE, LOCKED), {@code account_grant}, {@code session}, {@code refresh_token}, {@code signing_key}, {@code
 * sign_in_failure}.
 *
 * <p>JSON: {@code POST /tokens}, {@code POST /tokens/refresh}, {@code DELETE /tokens}; {@code GET /external-sign-in}; {@code /sessions}; {@code GET /me}, {@code PUT /me/password}; {@code
 * /accounts} with {@code password-reset}, {@code lock}, {@code unlock}, {@code grants}; {@code POST /grants/{id}/revocation}.
 */
package vn.thidua.access;
