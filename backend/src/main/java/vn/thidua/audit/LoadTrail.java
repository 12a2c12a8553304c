package vn.thidua.audit;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.firststart.LoadWitness;
import vn.thidua.platform.firststart.LoadedFile;

/**
 * One entry for each file that a first start loads, by the system itself. What the file holds did not happen now: it makes no events, and the
 * file's digest says all that an entry a row would.
 */
@Singleton
class LoadTrail implements LoadWitness {

    private final Trail trail;

    LoadTrail(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void loaded(String loader, LoadedFile file) {
        trail.noted(new Happening(
                "DATA_LOADED",
                SubjectType.DATA_FILE,
                null,
                file.name(),
                null,
                Map.of("loader", loader, "fileName", file.name(), "sha256", file.sha256(), "entries", file.entries())));
    }
}
