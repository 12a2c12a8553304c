package vn.thidua.privacy;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** What is kept of people, for whoever asks. */
@Schema(name = "PersonalDataInventory", description = "What is kept of people, what for, how long, and who reads it.")
record InventoryView(
        @Schema(required = true, description = "Which law asks for it.")
        Law law,

        @Schema(required = true, description = "By purpose.")
        List<Group> groups) {

    @Schema(name = "PersonalDataLaw", description = "The law that asks for the inventory, and how well it is known.")
    record Law(
            @Schema(required = true, examples = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15")
            String document,

            @Schema(required = true) Standing standing,

            @Schema(required = true, description = "What is still to be checked.")
            String note) {}

    @Schema(name = "PersonalDataGroup", description = "Data of one purpose.")
    record Group(
            @Schema(required = true, examples = "FACT") String code,

            @Schema(required = true, examples = "Sự việc về một người")
            String name,

            @Schema(required = true, description = "What it is kept for.")
            String purpose,

            @Schema(required = true, description = "How long.")
            String retention,

            @Schema(required = true, description = "Who reads it.")
            String readBy,

            @Schema(
                    description = "Why somebody who asks what is kept of them is not given it; null when they are.",
                    nullable = true)
            String withheld,

            @Schema(required = true, description = "The fields, as table.column.")
            List<String> fields) {

        static Group of(Inventory.Group group, Locale locale) {
            return new Group(
                    group.code(),
                    group.name().in(locale),
                    group.purpose().in(locale),
                    group.retention().in(locale),
                    group.readBy().in(locale),
                    group.withheld() == null ? null : group.withheld().in(locale),
                    group.tables().entrySet().stream()
                            .flatMap(table ->
                                    table.getValue().columns().stream().map(column -> table.getKey() + "." + column))
                            .toList());
        }
    }

    static InventoryView of(Inventory inventory, Locale locale) {
        Inventory.Law law = inventory.law();
        return new InventoryView(
                new Law(law.document(), law.standing(), law.note().in(locale)),
                inventory.groups().stream()
                        .map(group -> Group.of(group, locale))
                        .toList());
    }
}
