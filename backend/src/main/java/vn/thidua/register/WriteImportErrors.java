package vn.thidua.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import vn.thidua.platform.table.ErrorsFile;

/** A file of older awards with what is wrong with each of its rows. */
@Singleton
class WriteImportErrors {

    private final AwardImports imports;

    WriteImportErrors(AwardImports imports) {
        this.imports = imports;
    }

    void write(AwardImport file, Locale locale, OutputStream out) throws IOException {
        AwardImports.Origin origin = imports.origin(file.id());
        new ErrorsFile(file.form(), origin.separator(), origin.header(), locale)
                .write(number -> imports.rowsAfter(file.id(), number, ErrorsFile.BATCH), out);
    }
}
