package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.organization.WorkingDays;

/** How long dossiers by the simplified procedure take from the feat to the first award. */
@Schema(
        name = "SimplifiedFigures",
        description =
                "How long dossiers by the simplified procedure take from the feat to the first award, in working days.")
record SimplifiedFigures(
        @Schema(
                required = true,
                description = "Submitted, whatever became of them; withdrawn and refused ones are not counted.",
                examples = "12")
        int dossiers,

        @Schema(required = true, description = "Of them with the day of the feat, and awarded.", examples = "9")
        int measured,

        @Schema(required = true, description = "Of the measured ones.", examples = "7")
        int withinAim,

        @Schema(
                required = true,
                description = "With the day of the feat, still without an award, and past the aim.",
                examples = "1")
        int openPastAim,

        @Schema(description = "Working days, of the measured ones; null where there is none.", examples = "2")
        Integer median,

        @Schema(description = "Working days, of the measured ones; null where there is none.", examples = "6")
        Integer longest,

        @Schema(required = true, description = "Our own aim in working days; no deadline of the law.", examples = "2")
        int aim) {

    /** So many dossiers with the same two days; either may be unknown. */
    record Took(LocalDate featOn, LocalDate awardedOn, int count) {

        boolean isMeasured() {
            return featOn != null && awardedOn != null;
        }
    }

    static SimplifiedFigures of(List<Took> all, WorkingDays days, LocalDate today, int aim) {
        int[] took = all.stream()
                .filter(Took::isMeasured)
                .flatMapToInt(one -> IntStream.generate(() -> days.workingDaysBetween(one.featOn(), one.awardedOn()))
                        .limit(one.count()))
                .sorted()
                .toArray();
        int openPastAim = all.stream()
                .filter(one -> one.featOn() != null && one.awardedOn() == null)
                .filter(one -> days.workingDaysBetween(one.featOn(), today) > aim)
                .mapToInt(Took::count)
                .sum();
        return new SimplifiedFigures(
                all.stream().mapToInt(Took::count).sum(),
                took.length,
                (int) IntStream.of(took).filter(one -> one <= aim).count(),
                openPastAim,
                took.length == 0 ? null : took[(took.length - 1) / 2],
                took.length == 0 ? null : took[took.length - 1],
                aim);
    }
}
