package vn.thidua.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one can sign in here.
 *
 * @param passwords whether accounts of this system sign in with a password
 * @param external whether an OpenID Connect issuer can be asked, at {@code /api/v1/external-sign-in}
 * @param externalName what that is called; null when nobody gave it a name
 */
@Schema(name = "WaysIn", description = "How one can sign in here.")
public record WaysIn(
        @Schema(description = "With a password of this system.", required = true)
        boolean passwords,

        @Schema(description = "Through the organisation's issuer, at /api/v1/external-sign-in.", required = true)
        boolean external,

        @Schema(description = "What the issuer is called.", examples = "Cổng định danh của Bộ", nullable = true)
        String externalName) {

    /** @param issuer whether one is configured ({@code quarkus.oidc.tenant-enabled}) */
    public static WaysIn of(AccessSettings settings, boolean issuer) {
        return new WaysIn(
                settings.localPasswords(), issuer, settings.external().name().orElse(null));
    }
}
