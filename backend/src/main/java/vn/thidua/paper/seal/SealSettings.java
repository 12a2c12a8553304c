package vn.thidua.paper.seal;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** With what papers are sealed. */
@ConfigMapping(prefix = "thidua.seal")
interface SealSettings {

    /** PKCS#12 with one key and its certificates; unset, one for development is made under the data directory. */
    Optional<Path> keyStore();

    Optional<String> keyStorePassword();
}
