package vn.thidua.dossier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Terms of a dossier's way. */
@ConfigMapping(prefix = "thidua.dossier")
interface DossierSettings {

    /**
     * Within how many working days a submitted dossier is to be verified. Decree 98/2023, Article 32(2), gives 20 from a complete dossier at the
     * level above; the ministry's own term was not found.
     */
    @WithDefault("20")
    int verifyWithinWorkingDays();

    /** Within how many working days of a feat its award is to be signed by the simplified procedure: the house's own aim, no deadline of the law. */
    @WithDefault("2")
    int simplifiedWithinWorkingDays();
}
