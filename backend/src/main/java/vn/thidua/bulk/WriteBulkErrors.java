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
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.table.ErrorsFile;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;

/** The rows that were refused, in the form in which they were brought, each with its reasons: mended, the file is brought as it is. */
@Singleton
class WriteBulkErrors {

    private final BulkRows rows;
    private final BulkKinds kinds;
    private final Jdbi jdbi;

    WriteBulkErrors(BulkRows rows, BulkKinds kinds, Jdbi jdbi) {
        this.rows = rows;
        this.kinds = kinds;
        this.jdbi = jdbi;
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
        Origin origin = origin(job);
        new ErrorsFile(job.form().table(), origin.separator(), origin.header(), locale)
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

    private record Origin(TableHeader header, String separator) {}

    private Origin origin(BulkJobItem job) {
        return jdbi.withHandle(handle -> handle.createQuery("select header, separator from bulk_job where id = :id")
                .bind("id", job.id())
                .map((row, context) -> new Origin(
                        TableHeader.of(
                                Rows.texts(row, "header"), kinds.of(job.kind()).fields()),
                        row.getString("separator")))
                .one());
    }

    /** Where the sender's names stand among the cells; null of JSON lines, and where there are none. */
    Integer placeOf(BulkJobItem job, String field) {
        return job.form().table() == null ? null : BulkRows.place(origin(job).header(), field);
    }
}
