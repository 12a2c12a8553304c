package vn.thidua.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A fact of a list, as it stands or as it once stood. */
@Schema(name = "FactItem", description = "A fact about a person or a unit, and by which paper it is known.")
record FactItem(
        @Schema(required = true, description = "Of the fact: it stays the same when it is corrected.")
        UUID id,

        @Schema(required = true, description = "How often it was corrected before.")
        long version,

        @Schema(required = true) KeptFactKind kind,

        @Schema(nullable = true, description = "Null of a unit's.")
        PersonRef person,

        @Schema(nullable = true, description = "Null of a person's.")
        UnitRef collective,

        @Schema(
                nullable = true,
                description =
                        "Whose business it is: the unit itself, or the one where the person stands or stood last.")
        UnitRef unit,

        @Schema(nullable = true, examples = "2024", description = "Null of a kind that belongs to no year.")
        Integer year,

        @Schema(required = true, description = "Since when it is so.")
        LocalDate from,

        @Schema(nullable = true, description = "The last day; null while it lasts.")
        LocalDate to,

        @Schema(required = true, implementation = Map.class, description = FactContent.VALUE)
        JsonNode value,

        @Schema(nullable = true, description = FactContent.TITLE)
        String title,

        @Schema(nullable = true, description = FactContent.AUTHORITY)
        String authority,

        @Schema(required = true, description = FactContent.SOURCE)
        String source,

        @Schema(nullable = true) DocumentRef document,
        @Schema(required = true) boolean demonstration,
        @Schema(required = true) Instant recordedAt,

        @Schema(nullable = true, description = "Null of what came with the system.")
        String recordedBy,

        @Schema(nullable = true, description = "Why the version before was corrected; null of the first.")
        String because,

        @Schema(nullable = true, description = "Since when it does not stand any more.")
        Instant supersededAt,

        @Schema(nullable = true) String supersededBy,

        @Schema(nullable = true, description = "Why it does not stand any more.")
        String supersededBecause) {

    /** As a file. */
    static final Sheet<FactItem> SHEET = Sheet.of("facts", FactItem::id)
            .column("nominee", 32, FactItem::nominee)
            .column("nomineeCode", 16, FactItem::nomineeCode)
            .column("unit", 40, fact -> fact.unit() == null ? null : fact.unit().name())
            .column("kind", 22, FactItem::kind)
            .column("year", 8, FactItem::year)
            .column("from", 14, FactItem::from)
            .column("to", 14, FactItem::to)
            .column("value", 50, fact -> fact.value().toString())
            .column("title", 40, FactItem::title)
            .column("authority", 32, FactItem::authority)
            .column("source", 40, FactItem::source)
            .column("recordedAt", 18, FactItem::recordedAt)
            .column("recordedBy", 24, FactItem::recordedBy);

    private String nominee() {
        return person == null ? collective.name() : person.name();
    }

    private String nomineeCode() {
        return person == null ? collective.code() : person.employeeCode();
    }

    FactState state() {
        return supersededAt == null ? FactState.STANDING : FactState.WITHDRAWN;
    }
}
