package vn.thidua.retention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day inside a sentence. */
final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    static String told(LocalDate day) {
        return WRITTEN.format(day);
    }
}
