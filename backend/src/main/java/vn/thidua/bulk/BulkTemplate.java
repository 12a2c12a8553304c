package vn.thidua.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.platform.bulk.BulkField;

/** A file to begin with: the fields of a kind, and a row that shows how they are written. */
record BulkTemplate(List<BulkField> fields) {

    void write(BulkForm form, OutputStream out) throws IOException {
        switch (form) {
            case NDJSON -> lines(out);
            case CSV -> csv(out);
            case XLSX -> workbook(out);
        }
    }

    private void lines(OutputStream out) throws IOException {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        fields.stream()
                .filter(field -> !field.example().isEmpty())
                .forEach(field -> row.set(field.name(), field.read(field.example())));
        out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // So that a spreadsheet takes it for UTF-8.
        writer.write('\uFEFF');
        CSVPrinter printer = CSVFormat.RFC4180.print(writer);
        printer.printRecord(cells(BulkField::code));
        printer.printRecord(cells(BulkField::example));
        printer.flush();
    }

    private void workbook(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Thi Dua", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int i = 0; i < fields.size(); i++) {
                sheet.inlineString(0, i, fields.get(i).code());
                sheet.inlineString(1, i, fields.get(i).example());
            }
        }
    }

    private List<String> cells(Function<BulkField, String> cell) {
        return fields.stream().map(cell).toList();
    }
}
