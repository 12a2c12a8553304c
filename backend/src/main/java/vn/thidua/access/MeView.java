package vn.thidua.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;

/** Who I am, what I may do, and where. */
@Schema(name = "Me", description = "Who I am, what I may do, and where.")
record MeView(
        @Schema(required = true) Self account,

        @Schema(description = "The person behind the account; null when there is none.", nullable = true)
        PersonRef person,

        @Schema(description = "The roles held today.", required = true)
        List<GrantView> grants,

        @Schema(description = "What these roles allow somewhere.", required = true)
        Set<Permission> permissions,

        @Schema(description = "The day that the ministry's work goes by.", examples = "2024-12-02", required = true)
        LocalDate today) {

    /** The account itself. */
    @Schema(name = "Self")
    record Self(
            @Schema(required = true) UUID id,
            @Schema(examples = "officer", required = true) String username,

            @Schema(examples = "Trần Thị Thu Hà", required = true)
            String displayName,

            @Schema(description = "While true, only the password can be changed.", required = true)
            boolean mustChangePassword) {}
}
