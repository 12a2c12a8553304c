package vn.thidua.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large a file may be, and how long its rows are kept. */
@ConfigMapping(prefix = "thidua.bulk")
interface BulkSettings {

    /** How often a worker looks for work; "off" for never. */
    @WithDefault("1s")
    String every();

    @WithDefault("100M")
    MemorySize maxSize();

    @WithDefault("200000")
    int maxRows();

    /** After a job's end; rows tell of people. */
    @WithDefault("30d")
    Duration rowsKept();
}
