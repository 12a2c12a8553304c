package vn.thidua.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.NomineeKind;

/** A dossier as its writer has it now: the whole of it, what is missing here is removed. */
@Schema(
        name = "DossierDraft",
        description = "A dossier as its writer has it now: the whole of it, what is missing here is removed.")
record DossierDraft(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Đề nghị khen thưởng tổng kết năm 2024")
        String title,

        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2024")
        Integer year,

        @NotNull @Schema(required = true, examples = "MERIT")
        DossierKind kind,

        UUID campaignId,

        @Schema(description = "The review of that campaign that it arises from; null for none.")
        UUID campaignReviewId,

        @Size(max = 10_000) String summary,

        @Valid @Schema(description = "That it goes by the simplified procedure; left out for the ordinary one.")
        SimplifiedWay simplified,

        @NotNull @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Attachment> attachments,

        @NotNull @Size(max = 1_000) @Schema(required = true) List<@NotNull @Valid Nominee> nominations) {

    /** Without what was refused already: that stays as it is, whatever is sent of it. */
    DossierDraft without(Set<UUID> refused) {
        return new DossierDraft(
                title,
                year,
                kind,
                campaignId,
                campaignReviewId,
                summary,
                simplified,
                attachments,
                nominations.stream()
                        .filter(nomination -> nomination.id() == null || !refused.contains(nomination.id()))
                        .toList());
    }

    /** A document of the whole dossier. */
    @Schema(name = "AttachmentDraft", description = "A document of the whole dossier.")
    record Attachment(
            @NotNull @Schema(required = true) UUID documentId,

            @NotNull @Schema(required = true, examples = "MINUTES")
            AttachmentKind kind) {}

    /**
     * One proposed award.
     *
     * @param id of one that is in the dossier already; null for a new one
     */
    @Schema(name = "NominationDraft", description = "One proposed award.")
    record Nominee(
            @Schema(description = "Of one that is in the dossier already; left out for a new one.")
            UUID id,

            @NotNull @Schema(required = true, examples = "INDIVIDUAL")
            NomineeKind nomineeKind,

            @Schema(description = "Of an individual.") UUID personId,

            @Schema(description = "The unit, of a collective.")
            UUID collectiveId,

            @Valid @Schema(description = "Of a household.") Household household,

            @NotBlank @Size(max = 60) @Schema(required = true, examples = "EMULATION_FIGHTER_GRASSROOTS")
            String awardCode,

            @Size(max = 50_000) @Schema(description = "The achievement report; needed at submission.")
            String report,

            @NotNull @Size(max = 50) @Schema(required = true)
            List<@NotNull @Valid Evidence> evidence) {

        /** Equal for the same nominee, whichever the kind asks for; null while there is none. */
        Object nomineeKey() {
            return switch (nomineeKind) {
                case INDIVIDUAL -> personId;
                case COLLECTIVE -> collectiveId;
                case HOUSEHOLD ->
                    household == null ? null : NomineeView.household(household.representative(), household.address());
            };
        }

        String householdName() {
            return household == null ? null : household.representative();
        }

        String householdAddress() {
            return household == null ? null : household.address();
        }
    }

    /** A household, which is no record: who represents it, and maybe where it lives. */
    @Schema(
            name = "HouseholdDraft",
            description = "A household, which is no record: who represents it, and maybe where it lives.")
    record Household(
            @NotBlank @Size(max = 200) @Schema(required = true, examples = "ông Nguyễn Văn Thử")
            String representative,

            @Size(max = 500) @Schema(examples = "Thôn Trung, xã Phú Thượng", description = "Told to staff alone.")
            String address) {

        Household {
            address = address == null || address.isBlank() ? null : address;
        }
    }

    /** A document of one nomination. */
    @Schema(name = "EvidenceDraft", description = "A document of one nomination.")
    record Evidence(
            @NotNull @Schema(required = true) UUID documentId,

            @NotNull @Schema(required = true, examples = "REPORT")
            EvidenceKind kind) {}
}
