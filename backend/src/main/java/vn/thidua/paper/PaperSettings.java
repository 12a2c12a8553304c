package vn.thidua.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What papers say that no table knows. */
@ConfigMapping(prefix = "thidua.paper")
interface PaperSettings {

    /** Where papers are signed, before the date. */
    @WithDefault("Hà Nội")
    String place();
}
