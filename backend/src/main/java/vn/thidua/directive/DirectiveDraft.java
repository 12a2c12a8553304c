package vn.thidua.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A directive as it is written; replaces it whole. */
@Schema(name = "DirectiveDraft", description = "A directive as it is written; a PUT replaces all of it.")
record DirectiveDraft(
        @NotNull @Schema(required = true, description = "Which ministry keeps it, adjusts it and hands it down.")
        UUID unitId,

        @NotNull @Schema(required = true) DirectiveKind kind,

        @Size(max = 60) @Schema(description = "Number and symbol, as on the paper.", examples = "12/KH-BTNMT")
        String number,

        @NotBlank @Size(max = 1000) @Schema(
                required = true,
                description = "What it is about, as on the paper.",
                examples = "Triển khai phong trào thi đua năm 2025")
        String title,

        @NotBlank @Size(max = 200) @Schema(
                required = true,
                description = "Who issues it, as on the paper.",
                examples = "Bộ trưởng Bộ Tài nguyên và Môi trường")
        String issuer,

        @Schema(description = "The day of the paper; needed before it is issued.", examples = "2024-12-02")
        LocalDate issuedOn,

        @Size(max = 200) @Schema(examples = "Nguyễn Thị Phương Hoa")
        String signer,

        @Size(max = 200) @Schema(examples = "Thứ trưởng") String signerTitle,
        SignMode signMode,
        @Size(max = 5000) String legalBasis,

        @Size(max = 100) @Schema(description = "As the paper ends: to whom it goes.")
        List<@NotBlank @Size(max = 200) String> recipients,

        @Size(max = 20) @Schema(description = "The directives that it carries out.")
        List<@NotNull UUID> implementsIds,

        @Size(max = 200) @Schema(description = "What it asks, point by point, in order.")
        List<@NotNull @Valid DirectivePointDraft> points,

        @Size(max = 20) @Schema(description = "Its papers, uploaded before.")
        List<@NotNull UUID> documentIds) {

    DirectiveDraft {
        recipients = recipients == null ? List.of() : java.util.Collections.unmodifiableList(recipients);
        implementsIds = implementsIds == null ? List.of() : java.util.Collections.unmodifiableList(implementsIds);
        points = points == null ? List.of() : java.util.Collections.unmodifiableList(points);
        documentIds = documentIds == null ? List.of() : java.util.Collections.unmodifiableList(documentIds);
    }
}
