package vn.thidua.integration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;

/** What a new client is made from. */
@Schema(name = "ClientDraft", description = "What a new client is made from.")
record ClientDraft(
        @Schema(required = true, description = "The unit it acts for; for ever.") @NotNull UUID unitId,

        @Schema(required = true, examples = "Phần mềm nhân sự Sở TN&MT") @NotBlank @Size(max = 200) String name,

        @Schema(
                required = true,
                description = "Who answers for it, and how they are reached.",
                examples = "Phòng CNTT, 024 3795 6868")
        @NotBlank @Size(max = 300) String contact,

        @Schema(required = true, description = "The roles it has over the unit.") @NotEmpty @Size(max = 11) List<@NotNull Role> roles,

        @Schema(
                required = true,
                description =
                        "What it is let in for: permissions that the roles give, as GET /client-scopes lists them.")
        @NotEmpty @Size(max = 200) List<@NotNull Permission> scopes,

        @Schema(
                required = true,
                description = "From where it may come, as CIDR ranges; empty for anywhere.",
                examples = "[\"203.162.4.0/24\"]")
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 50) String> addresses,

        @Schema(
                required = true,
                description = "How many requests a minute, for each instance of the API.",
                examples = "600")
        @Min(1) @Max(100_000) int requestsPerMinute,

        @Schema(nullable = true, description = "The last day it may act; null for no end.")
        LocalDate expiresOn) {}
