package vn.thidua.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report to be issued: asked as its figures are. */
@Schema(name = "ReportDraft", description = "A report to be issued: asked as its figures are.")
record ReportDraft(
        @Schema(required = true) @NotNull ReportKind kind,

        @Schema(required = true, examples = "Khen thưởng năm 2024 theo đơn vị") @NotBlank @Size(max = 300) String title,

        @Schema(description = "Dimensions with commas between them.", examples = "unit") @Size(max = 200) String by,

        @Schema(description = "Conditions, each a dimension, a colon and a value.", examples = "[\"year:2024\"]")
        @Size(max = 10) List<@NotNull @Size(max = 300) String> where,

        @Schema(description = "Only of this unit and those under it.")
        UUID unitId,

        @Schema(description = "First day of the rows.") LocalDate from,
        @Schema(description = "Last day of the rows.") LocalDate to,

        @Schema(description = "The moment whose knowledge answers; now unless given.")
        OffsetDateTime asOf,

        @Schema(description = "The day on which something stands; the business date unless given.")
        LocalDate on,

        @Schema(description = "First day of a period to set beside.")
        LocalDate againstFrom,

        @Schema(description = "Last day of a period to set beside.")
        LocalDate againstTo,

        @Schema(description = "Another moment of knowledge to set beside.")
        OffsetDateTime againstAsOf,

        @Schema(description = "A measure, or key; with a minus the other way round.", examples = "-awards")
        @Size(max = 40) String sort,

        @Schema(description = "So many groups at most; 1000 unless given.", examples = "1000") @Min(1) @Max(1_000) Integer limit) {

    private static final int MOST_GROUPS = 1_000;

    ReportFilter filter() {
        ReportFilter filter = new ReportFilter();
        filter.unit = unitId;
        filter.from = from;
        filter.to = to;
        filter.where = where;
        filter.asOf = asOf;
        filter.on = on;
        return filter;
    }

    ReportShape shape() {
        ReportShape shape = new ReportShape();
        shape.by = by;
        shape.sort = sort;
        shape.limit = limit == null ? MOST_GROUPS : limit;
        shape.againstFrom = againstFrom;
        shape.againstTo = againstTo;
        shape.againstAsOf = againstAsOf;
        return shape;
    }
}
