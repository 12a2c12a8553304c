package vn.thidua.dossier;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * No award while something is open about the nominee (Decree 98/2023/NĐ-CP, Article 4; Decree 152/2025/NĐ-CP, Article 4(4)): whoever takes a nomination a
 * step on asks here.
 */
@Singleton
public class HeldNominations {

    private final Instance<NominationHolds> holds;

    HeldNominations(@Any Instance<NominationHolds> holds) {
        this.holds = holds;
    }

    /** Of these, those that are held, also where it is only a warning. */
    public Map<UUID, NominationHold> of(Collection<UUID> nominationIds, Locale locale) {
        Map<UUID, NominationHold> found = new HashMap<>();
        if (!nominationIds.isEmpty()) {
            holds.forEach(source -> source.of(nominationIds, locale)
                    .forEach((id, hold) -> found.merge(id, hold, (one, other) -> one.binding() ? one : other)));
        }
        return found;
    }

    /** @throws Problem {@code NOMINATION_HELD} where one of these is held by an article that binds */
    public void refuse(List<UUID> nominationIds, IntFunction<String> pointer, Locale locale) {
        Map<UUID, NominationHold> found = of(nominationIds, locale);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < nominationIds.size(); i++) {
            NominationHold hold = found.get(nominationIds.get(i));
            if (hold != null && hold.binding()) {
                violations.add(Violation.at(pointer.apply(i), ViolationCode.HELD, hold.because()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemCode.NOMINATION_HELD, violations);
        }
    }

    /** As {@link #refuse(List, IntFunction, Locale)} for one. */
    public void refuse(UUID nominationId, Locale locale) {
        refuse(List.of(nominationId), place -> "", locale);
    }
}
