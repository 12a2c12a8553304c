package vn.thidua.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The day that the ministry's work goes by, apart from real time: {@code deploy/start --today} sets it for demonstration. Tokens, audit and
 * events use {@link #now()}, which is always real.
 */
@ApplicationScoped
public class BusinessClock {

    /** Legal days are counted in Vietnam, wherever the server runs. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Optional<LocalDate> set;
    private final Clock clock;

    public BusinessClock(@ConfigProperty(name = "thidua.today") Optional<LocalDate> set) {
        this.set = set;
        this.clock = Clock.system(ZONE);
    }

    public LocalDate today() {
        return set.orElseGet(() -> LocalDate.now(clock));
    }

    /** Whether the day was set by hand: shown as a banner. */
    public boolean isSet() {
        return set.isPresent();
    }

    public Instant now() {
        return clock.instant();
    }
}
