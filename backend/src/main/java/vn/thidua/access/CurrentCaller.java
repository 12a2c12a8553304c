package vn.thidua.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Who makes this request, as {@link AccessFilter} found, and which of the caller's roots reach the units asked about so far. */
@RequestScoped
class CurrentCaller {

    private Caller caller;
    private final Map<UUID, Set<UUID>> rootsByUnit = new HashMap<>();

    Caller get() {
        return caller;
    }

    void set(Caller found) {
        caller = found;
        rootsByUnit.clear();
    }

    Set<UUID> rootsReaching(UUID unitId, Function<UUID, Set<UUID>> look) {
        return rootsByUnit.computeIfAbsent(unitId, look);
    }
}
