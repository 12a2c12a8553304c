package vn.thidua.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class ExportTest {

    private static final String AWARDS = "/api/v1/awards/export";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MANY = 100_000;
    /** What a garbage collector may leave lying about. */
    private static final long NOISE = 24L << 20;

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    /** Awards of a unit as a collective, numbered and dated one after another. */
    private void awards(TestUnit unit, int from, int to, String name) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award (id, award_code, recipient_kind, recipient_name,"
                                + " collective_id, unit_id, unit_name, year, decided_on, decision_number, authority)"
                                + " select gen_random_uuid(), 'CERTIFICATE_UNIT', 'COLLECTIVE', :name || ' ' || n, :unit, :unit, 'Viện Thử', 2000 + n % 20,"
                                + " date '2001-01-01' + n % 6000, n || '/QĐ-THỬ', 'Bộ trưởng Bộ Thử' from generate_series(:from, :to) n")
                .bind("name", name)
                .bind("unit", unit.id())
                .bind("from", from)
                .bind("to", to)
                .execute());
    }

    private static RequestSpecification asking(TestAccount account, String format) {
        return asking(account, format, "en");
    }

    private static RequestSpecification asking(TestAccount account, String format, String language) {
        return RestAssured.given()
                .auth()
                .oauth2(account.token())
                .header("Accept-Language", language)
                .queryParam("format", format);
    }

    private static List<String> lines(RequestSpecification request) {
        String text = request.get(AWARDS)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=utf-8"))
                .extract()
                .asString();
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        return List.of(text.substring(1).split("\r\n", -1)).subList(0, text.split("\r\n").length);
    }

    @Test
    void a_file_shows_what_the_list_shows_in_its_order_and_language() {
        TestUnit unit = given.unit("Viện Xuất");
        awards(unit, 1, 3, "Tập thể, «Xuất»");
        awards(unit, 21, 21, "Khác");
        TestAccount officer = given.account(Role.OFFICER, unit);
        assertThat(lines(asking(officer, "csv")
                        .queryParam("columns", "recipient,year,decidedOn,standing")
                        .queryParam("q", "tap the")
                        .queryParam("sort", "recipient")))
                .containsExactly(
                        "Recipient,Year,Decided on,Standing",
                        "\"Tập thể, «Xuất» 1\",2001,2001-01-02,In force",
                        "\"Tập thể, «Xuất» 2\",2002,2001-01-03,In force",
                        "\"Tập thể, «Xuất» 3\",2003,2001-01-04,In force");
        List<String> vietnamese = lines(asking(officer, "csv", "vi")
                .queryParam("columns", "number,recipientKind")
                .queryParam("sort", "-decidedOn"));
        assertThat(vietnamese)
                .containsExactly(
                        "Số quyết định,Đối tượng",
                        "21/QĐ-THỬ,Tập thể",
                        "3/QĐ-THỬ,Tập thể",
                        "2/QĐ-THỬ,Tập thể",
                        "1/QĐ-THỬ,Tập thể");
    }

    @Test
    void without_columns_asked_for_all_that_a_reader_wants_are_there() {
        TestUnit unit = given.unit("Viện Đủ Cột");
        TestAccount officer = given.account(Role.OFFICER, unit);
        assertThat(lines(asking(officer, "csv")))
                .containsExactly(
                        "Recipient,Kind of recipient,Address (household),Unit,Award,Year,Decision number,Decided on,Decided by,Standing,Revoked by decision,Revoked since");
    }

    @Test
    void the_file_is_called_by_what_it_is_and_the_day() {
        TestUnit unit = given.unit("Viện Tên Tệp");
        TestAccount officer = given.account(Role.OFFICER, unit);
        asking(officer, "xlsx", "vi")
                .get(AWARDS)
                .then()
                .statusCode(200)
                .contentType(SHEET)
                .header("Cache-Control", containsString("no-store"))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"khen-thuong_[-0-9]{10}\\.xlsx\""));
    }

    @Test
    void a_workbook_holds_dates_and_numbers_as_such() throws IOException {
        TestUnit unit = given.unit("Viện Bảng Tính");
        awards(unit, 1, 2, "=SUM(A1:A9)");
        TestAccount officer = given.account(Role.OFFICER, unit);
        byte[] file = asking(officer, "xlsx")
                .queryParam("columns", "recipient,year,decidedOn")
                .queryParam("sort", "year")
                .get(AWARDS)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Recipient");
            assertThat(rows.get(1).getCell(0).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("=SUM(A1:A9) 1");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("2001"));
            assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2001, 1, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", " =1", "\t=1", "\uFF1D1"})
    void what_a_spreadsheet_would_work_out_stays_text(String written) {
        assertThat(CsvFile.harmless(written)).isEqualTo("'" + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nguyễn Văn An", "1234/QĐ-BTNMT", "a=b", "'="})
    void other_text_stays_as_it_is(String written) {
        assertThat(CsvFile.harmless(written)).isEqualTo(written);
    }

    @Test
    void what_is_out_of_reach_is_not_in_the_file() {
        TestUnit mine = given.unit("Bộ Của Tôi");
        TestUnit theirs = given.unit("Bộ Của Họ");
        awards(mine, 1, 1, "Của tôi");
        awards(theirs, 1, 1, "Của họ");
        TestAccount officer = given.account(Role.OFFICER, mine);
        assertThat(lines(asking(officer, "csv").queryParam("columns", "recipient")))
                .containsExactly("Recipient", "Của tôi 1");
        assertThat(lines(asking(officer, "csv")
                        .queryParam("columns", "recipient")
                        .queryParam("unit", theirs.id())))
                .containsExactly("Recipient");
    }

    @Test
    void a_format_a_column_or_an_order_that_is_none_is_refused_with_those_that_are() {
        TestAccount officer = given.account(Role.OFFICER, given.unit("Viện Từ Chối Xuất"));
        asking(officer, "pdf").get(AWARDS).then().statusCode(422).body("violations.pointer", hasItem("?format"));
        asking(officer, "csv")
                .queryParam("columns", "recipient,salary")
                .get(AWARDS)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("?columns"))
                .body("violations[0].message", containsString("recipient"));
        asking(officer, "csv")
                .queryParam("sort", "salary")
                .get(AWARDS)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("?sort"));
        RestAssured.given().get(AWARDS).then().statusCode(401);
    }

    @Test
    void who_took_which_list_is_in_the_trail_and_a_refusal_takes_nothing() {
        TestUnit ministry = given.unit("Bộ Có Vết");
        TestAccount officer = given.account(Role.OFFICER, ministry);
        asking(officer, "pdf").get(AWARDS).then().statusCode(422);
        lines(asking(officer, "csv")
                .queryParam("columns", "recipient,unit")
                .queryParam("q", "an")
                .queryParam("unit", ministry.id()));
        given.account(Role.AUDITOR, ministry)
                .request()
                .queryParam("actor", officer.id())
                .queryParam("subjectType", "EXPORT")
                .get("/api/v1/audit/entries")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("LIST_EXPORTED")))
                .body("items[0].subject.label", matchesPattern("awards_[-0-9]{10}\\.csv"))
                .body("items[0].content.list", equalTo("awards"))
                .body("items[0].content.columns", equalTo(List.of("recipient", "unit")))
                .body("items[0].content.asked.q", equalTo("an"))
                .body("items[0].content.asked.unit", equalTo(ministry.id().toString()));
    }

    /** Every list that is exported: its file has the words of all its columns in both languages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "awards",
                "dossiers",
                "nominations",
                "decisions",
                "campaigns",
                "people",
                "units",
                "council-results",
                "directives",
                "accounts"
            })
    void each_list_is_exported_whole(String list) {
        TestUnit ministry = given.realUnit("BTNMT");
        TestAccount reader = given.account(Role.AUDITOR, ministry);
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            String text = asking(reader, "csv", locale.getLanguage())
                    .get("/api/v1/" + list + "/export")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        }
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        XlsxFile file = new XlsxFile(out, "Dài", List.of(10), 4);
        file.heads(List.of("Số"));
        for (int n = 1; n <= 7; n++) {
            file.row(List.of(n));
        }
        file.finish();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<List<String>> sheets = new ArrayList<>();
            for (var sheet : book.getSheets().toList()) {
                sheets.add(sheet.read().stream().map(row -> row.getCellText(0)).toList());
            }
            assertThat(sheets)
                    .containsExactly(List.of("Số", "1", "2", "3"), List.of("Số", "4", "5", "6"), List.of("Số", "7"));
        }
    }

    @Test
    void a_hundred_thousand_rows_leave_as_they_are_read_and_the_heap_does_not_grow() throws Exception {
        TestUnit unit = given.unit("Viện Dài");
        awards(unit, 1, MANY, "Tập thể số");
        TestAccount officer = given.account(Role.OFFICER, unit);
        for (String format : List.of("csv", "xlsx")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + RestAssured.port + AWARDS + "?sort=decidedOn&format=" + format))
                    .header("Authorization", "Bearer " + officer.token())
                    .build();
            HttpResponse<InputStream> answer;
            try (HttpClient client = HttpClient.newHttpClient()) {
                answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                assertThat(answer.statusCode()).isEqualTo(200);
                Counting counted = new Counting(answer.body());
                long rows = format.equals("csv") ? linesOf(counted) : rowsOf(counted);
                assertThat(rows).as(format).isEqualTo(MANY + 1L);
                assertThat(counted.late - counted.early)
                        .as("heap from the first megabyte to the end of the %s", format)
                        .isLessThan(NOISE);
            }
        }
    }

    private static long linesOf(InputStream in) throws IOException {
        long lines = 0;
        try (InputStream buffered = new BufferedInputStream(in, 1 << 16)) {
            for (int octet = buffered.read(); octet >= 0; octet = buffered.read()) {
                lines += octet == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    /** The rows of the first sheet's part, from the disk. */
    private static long rowsOf(InputStream in) throws IOException {
        Path file = Files.createTempFile("export", ".xlsx");
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return rowsIn(new BufferedInputStream(sheet, 1 << 16));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long rowsIn(InputStream sheet) throws IOException {
        long rows = 0;
        String mark = "<row ";
        int matched = 0;
        for (int octet = sheet.read(); octet >= 0; octet = sheet.read()) {
            matched = octet == mark.charAt(matched) ? matched + 1 : octet == mark.charAt(0) ? 1 : 0;
            if (matched == mark.length()) {
                rows++;
                matched = 0;
            }
        }
        return rows;
    }

    /** Looks at the heap after the first megabyte and again at the end, each time after a collection. */
    private static final class Counting extends FilterInputStream {

        private long read;
        private long early;
        private long late;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            if (got > 0) {
                read += got;
                if (early == 0 && read > 1 << 20) {
                    early = heap();
                }
            } else {
                late = heap();
            }
            return got;
        }

        private static long heap() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    /** Half a file must not look like a whole one. */
    @Test
    void what_breaks_on_the_way_ends_as_broken_and_what_breaks_at_once_is_a_problem() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String format : List.of("csv", "xlsx")) {
                HttpRequest late = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                                + "/api/test/broken-export?at=150000&format=" + format))
                        .build();
                assertThat(outcome(client, late)).as(format).isEqualTo("broken");
            }
        }
        RestAssured.given()
                .queryParam("at", 1)
                .queryParam("format", "csv")
                .get("/api/test/broken-export")
                .then()
                .statusCode(503)
                .contentType("application/problem+json");
    }

    private static String outcome(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + ", whole with " + answer.body().length() + " letters: "
                    + answer.body().substring(0, Math.min(300, answer.body().length()));
        } catch (IOException cut) {
            return "broken";
        }
    }

    @Test
    void a_list_of_one_thing_is_exported_within_it() {
        given.account(Role.AUDITOR, given.realUnit("BTNMT"))
                .request()
                .accept("*/*")
                .get("/api/v1/campaigns/" + UUID.randomUUID() + "/registrations/export")
                .then()
                .statusCode(404);
    }
}
