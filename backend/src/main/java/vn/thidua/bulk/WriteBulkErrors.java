package vn.thidua.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.table.ErrorsFile;
import vn.thidua.platform.table.TableRow;

/** The rows that were refused, in the form in which they were brought, each with its reasons: mended, the file is brought as it is. */
@Singleton
class WriteBulkErrors {

    private final BulkRows rows;
    private final BulkJobs jobs;

    WriteBulkErrors(BulkRows rows, BulkJobs jobs) {
        this.rows = rows;
        this.jobs = jobs;
    }

    void write(BulkJobItem job, Locale locale, OutputStream out) throws IOException {
        if (job.form().table() == null) {
            lines(job.id(), locale, out);
        } else {
            table(job, locale, out);
        }
    }

    private List<KeptRow> after(UUID job, int number) {
        return rows.next(job, BulkRowState.REFUSED, number, ErrorsFile.BATCH);
    }

    private void lines(UUID job, Locale locale, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        List<KeptRow> stretch = after(job, 0);
        while (!stretch.isEmpty()) {
            for (KeptRow row : stretch) {
                writer.write(line(row, locale));
                writer.write('\n');
            }
            stretch = after(job, stretch.getLast().number());
        }
        writer.flush();
    }

    private static String line(KeptRow row, Locale locale) {
        if (!row.content().isObject()) {
            return row.content().asText();
        }
        ObjectNode told = row.content().deepCopy();
        told.put(ReadRow.ERRORS, row.refusal().words(locale));
        return told.toString();
    }

    private void table(BulkJobItem job, Locale locale, OutputStream out) throws IOException {
        BulkJobs.Table table = jobs.table(job);
        new ErrorsFile(job.form().table(), table.separator(), table.header(), locale)
                .writeWorded(
                        number -> after(job.id(), number).stream()
                                .map(row -> new ErrorsFile.Worded(
                                        cells(row), row.refusal().words(locale)))
                                .toList(),
                        out);
    }

    private static TableRow cells(KeptRow row) {
        List<String> cells = new ArrayList<>();
        row.content().forEach(cell -> cells.add(cell.asText()));
        return new TableRow(row.number(), cells);
    }

    /** Where the sender's names stand among the cells; null of JSON lines, and where there are none. */
    Integer placeOfNames(BulkJobItem job) {
        return job.form().table() == null ? null : jobs.table(job).header().place(BulkField.EXTERNAL_ID_COLUMN);
    }
}
