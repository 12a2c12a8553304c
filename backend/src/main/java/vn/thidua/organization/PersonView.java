package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A person's page. */
@Schema(name = "Person", description = "A person with their memberships through time.")
public record PersonView(
        @Schema(required = true) UUID id,

        @Schema(examples = "Nguyễn Thị Ánh Tuyết", required = true)
        String name,

        @Schema(examples = "TNN-0123", required = true) String employeeCode,
        @Schema(required = true) Sex sex,

        @Schema(
                description = "Null for who may not read it (PERSON_BIRTH_DATE_READ): they are told the year.",
                examples = "1985-04-30",
                nullable = true)
        LocalDate birthDate,

        @Schema(examples = "1985", required = true) int birthYear,

        @Schema(description = "Whether they are invented, to try the system with.", required = true)
        boolean demonstration,

        @Schema(
                description =
                        "Other records of the same person that go on in this one; whoever asks for one of them is answered this.",
                required = true)
        List<UUID> mergedIds,

        @Schema(description = "Newest first.", required = true)
        List<MembershipView> memberships,

        @Schema(description = "For If-Match.", required = true)
        long version,

        @Schema(required = true) List<ActionView> actions) {}
