package vn.thidua.profile;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what was stated holds, and what a file of facts may be. */
@ConfigMapping(prefix = "thidua.profile")
public interface ProfileSettings {

    /** A statement that nothing else is known holds so many days beyond its day: a setting of ours, not a rule of law. */
    @WithDefault("92")
    int statementDays();

    /** The largest file of facts that is received. */
    @WithDefault("20M")
    MemorySize importMaxSize();

    /** So many rows at most: a file is entered in one transaction. */
    @WithDefault("20000")
    int importMaxRows();
}
