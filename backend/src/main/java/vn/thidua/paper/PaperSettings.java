package vn.thidua.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What papers say that no table knows. */
@ConfigMapping(prefix = "thidua.paper")
interface PaperSettings {

    /** Where papers are signed, before the date. */
    @WithDefault("Hà Nội")
    String place();

    /** Where the public pages are found, for the code on a certificate: {@code https://thidua.example.vn}; unset, where the request came to. */
    Optional<String> publicAddress();
}
