package vn.thidua.directive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/**
 * A directive with its points.
 *
 * @param implementing what it carries out
 * @param mentions what it only names
 * @param implementedBy what carries it out
 */
@Schema(name = "Directive", description = "A directive or plan that was handed down, with its points.")
record DirectiveView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "KH-BTNMT-2021-11-08")
        String code,

        @Schema(required = true) DirectiveKind kind,

        @Schema(description = "Null where no source gives it.")
        String number,

        @Schema(required = true) String title,
        @Schema(required = true) String issuer,
        @Schema(examples = "2021-11-08") LocalDate issuedOn,
        String signer,
        @Schema(examples = "Thứ trưởng") String signerTitle,
        SignMode signMode,
        String legalBasis,
        @Schema(required = true) List<String> recipients,
        @Schema(required = true) List<DirectivePoint> points,

        @Schema(required = true, description = "What it carries out.") @JsonProperty("implements")
        List<DirectiveRef> implementing,

        @Schema(required = true, description = "What it only names.")
        List<DirectiveRef> mentions,

        @Schema(required = true, description = "What carries it out.")
        List<DirectiveRef> implementedBy,

        @Schema(required = true, description = "Misprints of the copied text that were mended.")
        List<DirectiveCorrection> corrections,

        @Schema(required = true) Standing standing,
        String source,

        @Schema(
                description =
                        "Which unit keeps it, adjusts it and hands it down; null where it is none of this register.",
                nullable = true)
        UnitRef unit,

        @Schema(required = true) DirectiveState state,

        @Schema(required = true, description = "Which version stands; 1 is as it was issued.", examples = "1")
        int ordinal,

        @Schema(required = true, description = "Its papers.")
        List<DocumentRef> documents,

        @Schema(required = true, description = "Newest first; a draft has none.")
        List<DirectiveVersionItem> versions,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    DirectiveView with(List<DirectiveVersionItem> itsVersions, List<ActionView> itsActions) {
        return new DirectiveView(
                id,
                code,
                kind,
                number,
                title,
                issuer,
                issuedOn,
                signer,
                signerTitle,
                signMode,
                legalBasis,
                recipients,
                points,
                implementing,
                mentions,
                implementedBy,
                corrections,
                standing,
                source,
                unit,
                state,
                ordinal,
                documents,
                itsVersions,
                itsActions,
                version);
    }
}
