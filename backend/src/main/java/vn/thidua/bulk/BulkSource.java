package vn.thidua.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.FileTable;
import vn.thidua.platform.table.TableRow;

/** The rows of a file, one stretch after the other. */
interface BulkSource extends AutoCloseable {

    /** So many at most; none at the end. */
    List<KeptRow> next(int most);

    /** As they stand in a table's first line; none of JSON lines. */
    default List<String> heads() {
        return List.of();
    }

    /** Heads that mean nothing here. */
    default List<String> ignored() {
        return List.of();
    }

    default String separator() {
        return ",";
    }

    @Override
    void close() throws IOException;

    static BulkSource open(BulkForm form, Path file, List<BulkField> fields, ObjectMapper json) throws IOException {
        return form.table() == null ? new Lines(file, json) : new Table(FileTable.open(form.table(), file, fields));
    }

    /** A JSON object a line. */
    final class Lines implements BulkSource {

        /** A dossier of a thousand people with their reports is larger than any line of a form. */
        private static final int LONGEST = 4 * 1024 * 1024;

        private final BufferedReader reader;
        private final ObjectMapper json;
        private int number;

        Lines(Path file, ObjectMapper json) throws IOException {
            this.json = json;
            this.reader = new BufferedReader(new InputStreamReader(
                    Files.newInputStream(file),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        }

        @Override
        public List<KeptRow> next(int most) {
            List<KeptRow> rows = new ArrayList<>(most);
            try {
                String line;
                while (rows.size() < most && (line = reader.readLine()) != null) {
                    number++;
                    if (!line.isBlank()) {
                        rows.add(row(line));
                    }
                }
                return rows;
            } catch (CharacterCodingException notUtf8) {
                throw Problem.invalid("/rows/" + (number + 1), ViolationCode.WRONG_FORMAT);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private KeptRow row(String line) {
            if (line.length() > LONGEST) {
                return refused(line.substring(0, 200), ViolationCode.TOO_LONG, LONGEST);
            }
            try {
                JsonNode read = json.readTree(line.replace("\\u0000", ""));
                return read.isObject() ? new KeptRow(number, read, null) : refused(line, ViolationCode.WRONG_FORMAT);
            } catch (JsonProcessingException malformed) {
                return refused(line, ViolationCode.WRONG_FORMAT);
            }
        }

        private KeptRow refused(String line, ViolationCode code, Object... args) {
            return new KeptRow(
                    number, TextNode.valueOf(line.replace("\0", "")), KeptRefusal.of(Problem.invalid("", code, args)));
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** A CSV or the first sheet of a workbook. */
    final class Table implements BulkSource {

        private final FileTable table;

        Table(FileTable table) {
            this.table = table;
        }

        @Override
        public List<KeptRow> next(int most) {
            return table.rows(most).stream().map(Table::row).toList();
        }

        private static KeptRow row(TableRow row) {
            ArrayNode cells = JsonNodeFactory.instance.arrayNode(row.cells().size());
            row.cells().forEach(cells::add);
            return new KeptRow(row.number(), cells, null);
        }

        @Override
        public List<String> heads() {
            return table.header().heads();
        }

        @Override
        public List<String> ignored() {
            return table.header().ignored();
        }

        @Override
        public String separator() {
            return table.separator();
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }
}
