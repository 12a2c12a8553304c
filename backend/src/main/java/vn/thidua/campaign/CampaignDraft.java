package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a campaign's draft says; all of it is replaced by a PUT.
 *
 * @param unitId whose campaign it is
 * @param parentId the launched campaign of a higher level that it responds to; may be null
 * @param directiveId the directive it carries out; may be null
 * @param phases in order, with their dates
 * @param criteria in order; one with an id keeps it, one without gets a new one, one that is missing is gone
 */
@Schema(name = "CampaignDraft", description = "What a campaign's draft says; a PUT replaces all of it.")
record CampaignDraft(
        @Schema(required = true, maxLength = 500, examples = "Thi đua chuyển đổi số ngành tài nguyên nước năm 2025")
        @NotBlank @Size(max = 500) String title,

        @Schema(required = true, examples = "MINISTRY") @NotNull CampaignLevel level,

        @Schema(examples = "THEMATIC") CampaignMethod method,

        @Schema(required = true, description = "Whose campaign it is.") @NotNull UUID unitId,

        @Schema(description = "The launched campaign of a higher level that it responds to.")
        UUID parentId,

        @Schema(description = "The directive it carries out.")
        UUID directiveId,

        @Schema(examples = "2025-01-01") LocalDate startsOn,

        @Schema(examples = "2025-12-31", description = "Last day included.")
        LocalDate endsOn,

        @Size(max = 2000) String legalBasis,
        @Size(max = 20000) String goals,
        @Size(max = 20000) String contents,

        @Schema(description = "In order; replaced as a whole. At most one is the summing up.") @Size(max = 30) List<@Valid @NotNull Phase> phases,

        @Schema(description = "In order. One with an id keeps it; one that is missing is gone.") @Size(max = 100) List<@Valid @NotNull CriterionDraft> criteria) {

    CampaignDraft {
        legalBasis = orNull(legalBasis);
        goals = orNull(goals);
        contents = orNull(contents);
        phases = phases == null ? List.of() : java.util.Collections.unmodifiableList(phases);
        criteria = criteria == null ? List.of() : java.util.Collections.unmodifiableList(criteria);
    }

    /** Nothing but blanks says nothing. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
