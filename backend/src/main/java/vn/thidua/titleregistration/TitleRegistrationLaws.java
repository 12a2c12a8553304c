package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Language;

/** Whether the law of a year asks for registration: that of the year's last day. */
@Singleton
class TitleRegistrationLaws {

    private final Jdbi jdbi;

    TitleRegistrationLaws(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty where no law of that year is kept. */
    Optional<TitleRegistrationLaw> of(int year, Locale locale) {
        boolean vietnamese = Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select asked, citation, standing, note, note_en from title_registration_rule"
                                + " where valid @> cast(:day as date)")
                .bind("day", LocalDate.of(year, 12, 31))
                .map((row, context) -> new TitleRegistrationLaw(
                        row.getBoolean("asked"),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class),
                        row.getString(vietnamese ? "note" : "note_en")))
                .findOne());
    }
}
