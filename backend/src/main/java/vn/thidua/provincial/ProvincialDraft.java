package vn.thidua.provincial;

import jakarta.validation.Valid;
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
import vn.thidua.rulebook.NomineeKind;

/** A province's decision as it is entered; replaces it whole. */
@Schema(name = "ProvincialDecisionDraft", description = "A province's decision as it is entered; replaces it whole.")
public record ProvincialDraft(
        @NotNull @Schema(required = true, description = "The provincial department whose people and collectives it awards.")
        UUID unitId,

        @NotBlank @Size(max = 60) @Schema(required = true, description = "Number and symbol, as on the paper.", examples = "1520/QĐ-UBND")
        String number,

        @NotNull @Schema(required = true, examples = "2024-11-15")
        LocalDate decidedOn,

        @NotBlank @Size(max = 200) @Schema(
                required = true,
                description = "Who decided, as on the paper.",
                examples = "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai")
        String authority,

        @NotBlank @Size(max = 200) @Schema(
                required = true,
                description = "Who signed, as on the paper.",
                examples = "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH Nguyễn Văn An")
        String signer,

        @NotNull @Schema(required = true, description = "The paper, uploaded before.")
        UUID documentId,

        @Size(max = 1_000) @Schema(examples = "Bản sao y do Văn phòng Sở gửi.")
        String note,

        @NotEmpty @Size(max = 500) @Schema(required = true) List<@NotNull @Valid Line> lines) {

    /** Who receives what. */
    @Schema(name = "ProvincialDecisionLineDraft", description = "Who receives what by a province's decision.")
    public record Line(
            @NotNull @Schema(required = true) NomineeKind recipientKind,
            @Schema(description = "Of an individual.") UUID personId,
            @Schema(description = "Of a collective.") UUID collectiveId,

            @NotBlank @Size(max = 60) @Schema(required = true, examples = "EMULATION_FIGHTER_GRASSROOTS")
            String awardCode,

            @NotNull @Min(1976) @Max(2100) @Schema(required = true, description = "The year of the achievement.", examples = "2024")
            Integer year) {

        UUID recipientId() {
            return recipientKind == NomineeKind.INDIVIDUAL ? personId : collectiveId;
        }

        String recipientField() {
            return recipientKind == NomineeKind.INDIVIDUAL ? "personId" : "collectiveId";
        }
    }
}
