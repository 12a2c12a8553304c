package vn.thidua.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cycle asks: narrative sections and tables of figures. */
@Schema(name = "ReviewTemplate", description = "What a cycle asks: narrative sections and tables of figures.")
record ReviewTemplate(
        @NotNull @Size(max = 60) @Schema(required = true, description = "In the order in which they are written.")
        List<@NotNull @Valid Section> sections,

        @NotNull @Size(max = 200) @Schema(required = true, description = "In the order in which they stand.")
        List<@NotNull @Valid Figure> figures) {

    private static final String CODE = "[A-Z0-9][A-Z0-9_.]{0,39}";

    /** Something to be told in words. */
    @Schema(name = "ReviewSection", description = "Something to be told in words.")
    record Section(
            @NotNull @Pattern(regexp = CODE) @Schema(required = true, examples = "II.1")
            String code,

            @NotBlank @Size(max = 300) @Schema(required = true, examples = "Kết quả thực hiện Chỉ thị 19/CT-TTg")
            String title,

            @Size(max = 2_000) @Schema(description = "What is expected to stand here.", examples = "Nêu số buổi quán triệt, số người dự.")
            String hint,

            @Schema(description = "The directive of whose point the results are told here; with directivePoint.")
            UUID directiveId,

            @Schema(description = "The point.", examples = "II.1")
            String directivePoint) {}

    /** A figure of a table. */
    @Schema(
            name = "ReviewFigure",
            description = "A figure of a table: entered, counted by the system, or a share of two others.")
    record Figure(
            @NotNull @Pattern(regexp = CODE) @Schema(required = true, examples = "AWARDS_PERSONS")
            String code,

            @Size(max = 300) @Schema(description = "Of the table that it belongs to.", examples = "Khen thưởng")
            String heading,

            @NotBlank @Size(max = 300) @Schema(required = true, examples = "Số cá nhân được khen thưởng")
            String name,

            @Size(max = 60) @Schema(examples = "người") String measureUnit,

            @Schema(description = "How the system counts it; without it, it is entered.", examples = "AWARDS_PERSONS")
            FigureSource source,

            @Schema(
                    description = "Of a share: the figure above the line, by its code.",
                    examples = "AWARDS_DIRECT_WORKERS")
            String numerator,

            @Schema(description = "Of a share: the figure below the line, by its code.", examples = "AWARDS_PERSONS")
            String denominator) {

        boolean reckoned() {
            return numerator != null;
        }
    }
}
