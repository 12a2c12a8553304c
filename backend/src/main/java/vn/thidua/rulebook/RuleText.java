package vn.thidua.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Article;
import vn.thidua.rulebook.condition.RuleKind;
import vn.thidua.rulebook.condition.Wording;

/** A rule as it is written: in both languages, with the parameters of its condition. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "RuleText",
        description = "A rule as it is written: in both languages, with the parameters of its condition.")
record RuleText(
        @NotBlank @Size(max = 60) @Pattern(regexp = "F[0-9]{4}-[A-Z0-9-]+") @Schema(required = true, examples = "F2022-LDTT-RATING")
        String id,

        @NotNull @Schema(required = true) RuleKind kind,

        @Size(min = 1, max = 3) @Schema(description = "Whom it concerns; null for everybody.")
        List<@NotNull NomineeKind> nominees,

        @NotNull @Valid @Schema(required = true) Wording text,
        @NotNull @Valid @Schema(required = true) Article cite,

        @NotNull @Schema(required = true, description = "How well it is known; CONFIRMED is given by a confirmation alone.")
        Standing standing,

        @Valid @Schema(description = "What must be known about how far it may be trusted; null when nothing.")
        Wording note,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description =
                        "The kind of condition under `is`, and its parameters as listConditionKinds tells them; null where only people judge.",
                examples = "{\"is\": \"RATED_AT_LEAST\", \"level\": \"COMPLETED\"}")
        JsonNode condition) {}
