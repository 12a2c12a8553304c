package vn.thidua.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.lifecycle.ActionView;

/** An account with the roles that stand. */
@Schema(name = "Account", description = "An account with the roles that stand, today or later.")
record AccountView(
        @Schema(required = true) UUID id,
        @Schema(examples = "officer", required = true) String username,

        @Schema(examples = "Trần Thị Thu Hà", required = true)
        String displayName,

        @Schema(nullable = true) PersonRef person,
        @Schema(required = true) AccountState state,
        @Schema(required = true) boolean mustChangePassword,
        @Schema(required = true) boolean demonstration,
        @Schema(required = true) List<GrantView> grants,
        @Schema(required = true) long version,
        @Schema(required = true) List<ActionView> actions,

        @Schema(description = "Told this once, to be handed over; it must be changed at the first sign-in.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String oneTimePassword) {

    AccountView with(String password) {
        return new AccountView(
                id,
                username,
                displayName,
                person,
                state,
                mustChangePassword,
                demonstration,
                grants,
                version,
                actions,
                password);
    }
}
