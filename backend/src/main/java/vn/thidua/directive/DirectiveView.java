package vn.thidua.directive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

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
        String source) {}
