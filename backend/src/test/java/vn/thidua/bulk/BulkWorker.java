package vn.thidua.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Works at jobs when a test says so: the schedule is off in tests. */
@Singleton
public class BulkWorker {

    @Inject
    RunBulk run;

    public void runAll() {
        while (run.runNext()) {
            // there may be more
        }
    }
}
