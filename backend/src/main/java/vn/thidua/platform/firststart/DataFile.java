package vn.thidua.platform.firststart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The plain data files under {@code firststart/}: CSV with a header row, empty cells are null. */
public final class DataFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .setTrim(true)
            .get();

    private DataFile() {}

    /** The rows of {@code firststart/NAME}. */
    public static List<CSVRecord> rows(String name) {
        try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            return rows(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a CSV that somebody sent. */
    public static List<CSVRecord> rows(Reader reader) throws IOException {
        return FORMAT.parse(reader).getRecords();
    }

    public static InputStream open(String name) {
        InputStream stream = DataFile.class.getResourceAsStream("/firststart/" + name);
        if (stream == null) {
            throw new IllegalStateException("no data file firststart/" + name);
        }
        return stream;
    }
}
