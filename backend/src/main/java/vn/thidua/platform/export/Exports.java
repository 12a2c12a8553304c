package vn.thidua.platform.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Walk;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/**
 * Answers a list as a file. What is refused is refused before anything leaves; that it is taken out is in the trail before its first row is. Rows go from
 * the database's cursor to the network as they come: a slow reader slows the cursor, and holds a connection, so that only some are served at once.
 */
@Singleton
public class Exports {

    /** Of the pool's sixteen connections. */
    private static final int AT_ONCE = 4;

    private static final int SECONDS_TO_WAIT = 30;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ExportWitness witness;
    private final CurrentVertxRequest vertx;
    private final Language language;
    private final BusinessClock clock;

    @Context
    UriInfo address;

    Exports(ExportWitness witness, CurrentVertxRequest vertx, Language language, BusinessClock clock) {
        this.witness = witness;
        this.vertx = vertx;
        this.language = language;
        this.clock = clock;
    }

    /** @param listing the list with its filters and its reach, as its page would be read from */
    @Transactional
    public <T> Response of(Sheet<T> sheet, Listing<T> listing, ExportRequest request) {
        ExportFormat format = ExportFormat.of(request.format);
        List<Sheet.Column<T>> columns = sheet.chosen(request.columns);
        Walk<T> walk = listing.walk(request.sort);
        Locale locale = language.locale();
        String name =
                Messages.EXPORT.text(locale, sheet.list() + ".file") + "_" + clock.today() + "." + format.ending();
        witness.exporting(new ExportWitness.Export(
                sheet.list(),
                address.getPath(),
                name,
                format.ending(),
                columns.stream().map(Sheet.Column::key).toList(),
                asked()));
        HttpServerResponse connection = vertx.getCurrent().response();
        StreamingOutput body = out -> whole(connection, () -> write(out, sheet, columns, format, walk, locale));
        return Response.ok(body, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** What is written to the network. */
    private interface Writing {
        void write() throws IOException;
    }

    /** Half a file must not be taken for a whole one: when it breaks on its way, the connection is cut, which every client takes for a failure. */
    private static void whole(HttpServerResponse connection, Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IOException | RuntimeException broken) {
            if (connection.headWritten()) {
                connection.reset();
            }
            throw broken;
        }
    }

    /** What was asked beside the shape of the file. */
    private Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        address.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("format") && !name.equals("columns")) {
                asked.put(name, String.join(",", values));
            }
        });
        return asked;
    }

    private <T> void write(
            OutputStream out,
            Sheet<T> sheet,
            List<Sheet.Column<T>> columns,
            ExportFormat format,
            Walk<T> walk,
            Locale locale)
            throws IOException {
        takePlace();
        try {
            Cells cells = new Cells(locale);
            SheetFile file = format.open(
                    out,
                    Messages.EXPORT.text(locale, sheet.list()),
                    columns.stream().map(Sheet.Column::width).toList());
            file.heads(columns.stream()
                    .map(column -> Messages.EXPORT.text(locale, sheet.list() + "." + column.key()))
                    .toList());
            walk.each(row -> file.row(read(columns, row, cells)));
            file.finish();
        } finally {
            places.release();
        }
    }

    private static <T> List<Object> read(List<Sheet.Column<T>> columns, T row, Cells cells) {
        List<Object> values = new ArrayList<>(columns.size());
        for (Sheet.Column<T> column : columns) {
            values.add(cells.of(column.value().apply(row)));
        }
        return values;
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw Problem.of(ProblemCode.UNAVAILABLE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemCode.UNAVAILABLE);
        }
    }
}
