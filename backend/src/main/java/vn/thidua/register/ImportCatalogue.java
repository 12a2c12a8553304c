package vn.thidua.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.NomineeKind;

/** The awards that a file may name: by code, by abbreviation, by name. */
final class ImportCatalogue {

    private final List<AwardType> types;
    private final Map<String, AwardType> byName = new HashMap<>();

    ImportCatalogue(List<AwardType> types) {
        this.types = types;
        for (AwardType type : types) {
            for (String name : new String[] {type.nameEn(), type.name(), type.abbreviation(), type.code()}) {
                if (name != null) {
                    byName.put(Text.plain(name), type);
                }
            }
        }
    }

    void find(RowReading reading) {
        String typed = reading.required(ImportColumn.AWARD);
        if (typed == null) {
            return;
        }
        AwardType type = byName.get(Text.plain(typed));
        if (type == null) {
            reading.wrong(ImportColumn.AWARD, ViolationCode.NOT_FOUND);
            return;
        }
        reading.award = type.code();
        if (reading.kind != null && !type.allows(reading.kind)) {
            if (reading.kind == NomineeKind.HOUSEHOLD && type.source() != null) {
                reading.wrong(ImportColumn.KIND, ViolationCode.NOT_FOR_HOUSEHOLDS, type.source());
            } else {
                reading.wrong(ImportColumn.KIND, ViolationCode.NOT_OF_THIS_KIND);
            }
        }
        if (reading.decidedOn != null && isKnown(reading.decidedOn) && !type.inForceOn(reading.decidedOn)) {
            reading.wrong(ImportColumn.AWARD, ViolationCode.NOT_IN_FORCE);
        }
    }

    /** Of days before the oldest framework that is kept here nothing is said. */
    private boolean isKnown(LocalDate day) {
        return types.stream().anyMatch(type -> type.inForceOn(day));
    }
}
