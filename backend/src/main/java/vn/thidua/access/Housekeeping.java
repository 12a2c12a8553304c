package vn.thidua.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Renews the signing key in time and forgets what serves no one. On every instance; that another did it already is no harm. */
@Singleton
class Housekeeping {

    private final SigningKeys keys;
    private final Throttle throttle;
    private final Sessions sessions;

    Housekeeping(SigningKeys keys, Throttle throttle, Sessions sessions) {
        this.keys = keys;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        keys.rotate();
        throttle.forgetOld();
        sessions.forgetOld();
    }
}
