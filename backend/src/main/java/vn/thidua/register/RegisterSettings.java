package vn.thidua.register;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a file of older awards may be. */
@ConfigMapping(prefix = "thidua.register")
public interface RegisterSettings {

    /** The largest file that is received. */
    @WithDefault("20M")
    MemorySize importMaxSize();

    /** So many rows at most: a file is entered in one transaction. */
    @WithDefault("20000")
    int importMaxRows();

    /** So many codes that do not exist may be tried from one address within the window. */
    @WithDefault("30")
    int codeMisses();

    @WithDefault("10M")
    Duration codeMissWindow();
}
