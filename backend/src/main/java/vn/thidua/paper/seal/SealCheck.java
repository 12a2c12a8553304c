package vn.thidua.paper.seal;

import java.time.Instant;

/**
 * What a sealed PDF proves.
 *
 * @param valid whether not a byte was changed since, and it was this certificate
 * @param signer as the certificate names it
 * @param development whether the certificate is one for development, which proves nothing
 */
public record SealCheck(boolean valid, String signer, boolean development, Instant at) {}
