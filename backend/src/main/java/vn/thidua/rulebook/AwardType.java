package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/**
 * One title or form of commendation that the law knows.
 *
 * @param abbreviation as officials write it; null when there is none
 * @param nomineeKinds to whom it may go
 * @param authorities who decides it, framework by framework, oldest first
 * @param bonuses what it pays, framework by framework
 * @param source where its name and kinds were read
 */
@Schema(name = "AwardType", description = "One title or form of commendation that the law knows.")
public record AwardType(
        @Schema(required = true, examples = "LABOR_ADVANCED")
        String code,

        @Schema(required = true, examples = "Lao động tiên tiến")
        String name,

        @Schema(required = true, examples = "Advanced Worker")
        String nameEn,

        @Schema(examples = "LĐTT") String abbreviation,
        @Schema(required = true) AwardCategory category,
        @Schema(required = true) List<NomineeKind> nomineeKinds,
        @Schema(required = true) List<AwardAuthority> authorities,

        @Schema(
                required = true,
                description = "What it pays; where a framework or a kind of nominee is missing, no rate is known.")
        List<AwardBonus> bonuses,

        @Schema(required = true) Standing standing,
        String source) {

    public boolean allows(NomineeKind kind) {
        return nomineeKinds.contains(kind);
    }

    /** Whether it could be given on that day: some framework of that day names who decides it. */
    public boolean inForceOn(LocalDate day) {
        return authorityOn(day).isPresent();
    }

    /** Who decides it on that day; where frameworks overlap, the one that began last. */
    public Optional<AwardAuthority> authorityOn(LocalDate day) {
        return authorities.stream().filter(authority -> authority.holdsOn(day)).reduce((earlier, later) -> later);
    }
}
