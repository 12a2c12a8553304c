package vn.thidua.decision;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.register.AwardDecision;
import vn.thidua.register.EarlierTitle;
import vn.thidua.rulebook.AwardRef;

/** A title of the same period that another decision gave before. */
@Schema(
        name = "EarlierBonus",
        description = "A title of the same nominee for the same period that another decision gave before.")
record EarlierBonus(
        @Schema(required = true, description = "In the register.")
        UUID awardId,

        @Schema(required = true) AwardRef award,
        @Schema(required = true) AwardDecision decision,

        @Schema(
                description = "In đồng; null where this system does not know what was paid.",
                examples = "2340000",
                nullable = true)
        Long paid) {

    static EarlierBonus of(EarlierTitle title, Long paid) {
        return new EarlierBonus(title.awardId(), title.award(), title.decision(), paid);
    }

    static long paid(List<EarlierBonus> earlier) {
        return paidBy(earlier).mapToLong(Long::longValue).sum();
    }

    static boolean isKnown(List<EarlierBonus> earlier) {
        return paidBy(earlier).count() == earlier.size();
    }

    private static Stream<Long> paidBy(List<EarlierBonus> earlier) {
        return earlier.stream().map(EarlierBonus::paid).filter(Objects::nonNull);
    }

    static Set<UUID> ids(List<EarlierBonus> earlier) {
        return earlier.stream().map(EarlierBonus::awardId).collect(Collectors.toSet());
    }
}
