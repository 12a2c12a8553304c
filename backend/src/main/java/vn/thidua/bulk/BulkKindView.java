package vn.thidua.bulk;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkFieldType;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.text.Messages;

/** A kind of rows. */
@Schema(name = "BulkKind", description = "A kind of rows that may be brought by the thousand.")
record BulkKindView(
        @Schema(required = true, description = "As kind of POST /bulk-jobs.", examples = "PEOPLE")
        String code,

        @Schema(required = true, examples = "Người và nơi công tác")
        String name,

        @Schema(required = true, description = "What a row does, and by what a thing is found again.")
        String description,

        @Schema(required = true, description = "What the sender needs over the unit of each row.")
        Permission permission,

        @Schema(required = true, description = "Members of the JSON object, or columns.")
        List<Field> fields) {

    /** A member of the JSON object, or a column. */
    @Schema(name = "BulkField", description = "A member of the JSON object, or a column of the table.")
    record Field(
            @Schema(required = true, description = "As JSON has it.", examples = "employeeCode")
            String name,

            @Schema(
                    required = true,
                    description = "As a table's first line has it; Vietnamese heads are understood too.",
                    examples = "employee_code")
            String column,

            @Schema(required = true, examples = "Mã cán bộ") String label,
            @Schema(required = true) BulkFieldType type,

            @Schema(required = true, description = "Whether a row without it is refused.")
            boolean required,

            @Schema(required = true, description = "A value as it may be written.", examples = "TNN-0123")
            String example) {}

    static BulkKindView of(BulkKind kind, Locale locale) {
        return new BulkKindView(
                kind.code(),
                Messages.DOMAIN.text(locale, "bulk." + kind.code()),
                Messages.DOMAIN.text(locale, "bulk." + kind.code() + ".text"),
                BulkKinds.permission(kind),
                kind.fields().stream().map(field -> field(field, locale)).toList());
    }

    private static Field field(BulkField field, Locale locale) {
        return new Field(
                field.name(),
                field.code(),
                Messages.DOMAIN.text(locale, "bulk.field." + field.name()),
                field.type(),
                field.required(),
                field.example());
    }
}
