package vn.thidua.platform.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a field of a row is written. */
@Schema(name = "BulkFieldType", description = "How a field is written.")
public enum BulkFieldType {
    TEXT,
    NUMBER,
    /** 2024-12-31; in a table also 31/12/2024. */
    DATE,
    /** true or false; in a table also có, không, x. */
    YES_NO,
    /** An array of objects in JSON lines; in a table, parts with | between them. */
    LIST
}
