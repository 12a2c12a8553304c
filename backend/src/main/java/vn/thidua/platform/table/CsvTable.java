package vn.thidua.platform.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** UTF-8, with or without a mark at its beginning; between the cells whichever of comma, semicolon and tab the first line has most of. */
final class CsvTable extends FileTable {

    private static final int FIRST_LINE = 16_384;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final char separator;

    CsvTable(Path file, List<? extends TableColumn> columns) throws IOException {
        super(columns);
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                FIRST_LINE);
        try {
            this.separator = look(reader);
            this.parser =
                    CSVFormat.RFC4180.builder().setDelimiter(separator).get().parse(reader);
            this.records = parser.iterator();
        } catch (IOException | RuntimeException broken) {
            reader.close();
            throw broken;
        }
    }

    private static char look(Reader reader) throws IOException {
        reader.mark(FIRST_LINE);
        char[] start = new char[FIRST_LINE - 1];
        int read = Math.max(0, reader.read(start));
        reader.reset();
        if (read > 0 && start[0] == '\uFEFF') {
            reader.skip(1);
        }
        String line = new String(start, 0, read).strip().lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    @Override
    public String separator() {
        return Character.toString(separator);
    }

    @Override
    TableRow line() {
        if (!records.hasNext()) {
            return null;
        }
        CSVRecord row = records.next();
        return new TableRow((int) row.getRecordNumber(), cleaned(row.iterator()));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
