package vn.thidua.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to signing in and refreshing. The refresh token goes out as a cookie only, where no script can read it. */
record Issued(Tokens tokens, String refreshToken) {

    /** The part that a script sees. */
    @Schema(
            name = "Tokens",
            description = "An access token for the Authorization header; the refresh token comes as a cookie.")
    record Tokens(
            @Schema(description = "Send as Authorization: Bearer. Keep it in memory only.", required = true)
            String accessToken,

            @Schema(description = "Seconds until it must be refreshed.", examples = "600", required = true)
            long expiresIn,

            @Schema(description = "While true, only the password can be changed.", required = true)
            boolean mustChangePassword) {}
}
