package vn.thidua.rulebook;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.rulebook.fact.Facts;

/** Where nobody keeps facts, everything about everybody is unknown. */
@DefaultBean
@Singleton
class NothingKnown implements FactSource {

    @Override
    public Map<NomineeRef, Facts> facts(Collection<NomineeRef> nominees, int year, LocalDate asOf) {
        return nominees.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), nominee -> Facts.unknown(nominee.kind())));
    }
}
