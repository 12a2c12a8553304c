package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class AwardImportTest {

    private static final String HEADS =
            "award_code,recipient_kind,employee_code,recipient_name,birth_date,unit_code,year,decision_number,decided_on,authority_name\n";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    private static ValidatableResponse bring(TestAccount by, TestUnit unit, String name, byte[] content) {
        return by.request()
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .queryParam("unit", unit.id())
                .body(content)
                .post("/api/v1/award-imports")
                .then();
    }

    private static ValidatableResponse bring(TestAccount by, TestUnit unit, String lines) {
        return bring(by, unit, "cu.csv", (HEADS + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse step(TestAccount by, JsonPath file, String step) {
        return by.request()
                .header("If-Match", "\"" + file.getInt("file.version") + "\"")
                .post("/api/v1/award-imports/" + file.getString("file.id") + "/" + step)
                .then();
    }

    private static ValidatableResponse wrongRows(TestAccount by, JsonPath file) {
        return by.request()
                .get("/api/v1/award-imports/" + file.getString("file.id") + "/wrong-rows")
                .then()
                .statusCode(200);
    }

    private int awards(TestUnit unit) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from award where unit_id = :unit")
                .bind("unit", unit.id())
                .mapTo(Integer.class)
                .one());
    }

    private static String collective(TestUnit unit, int number) {
        return "COLLECTIVE_ADVANCED,COLLECTIVE,,,," + unit.code() + ",2015," + number
                + "/QĐ-CŨ,2015-12-30,Bộ trưởng Bộ Thử\n";
    }

    @Test
    void a_file_is_looked_through_without_writing_and_then_entered_whole() {
        TestUnit ministry = given.unit("Bộ Nhập");
        TestUnit unit = given.unit("Cục Nhập", ministry);
        TestPerson person = given.person("Trần Thị Nhập", unit);
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        JsonPath file = bring(
                        office,
                        ministry,
                        "LĐTT,Cá nhân," + person.employeeCode() + ",,," + unit.code()
                                + ",2015,7/QĐ-CŨ,30/12/2015,Cục trưởng\n" + collective(unit, 8))
                .statusCode(201)
                .body("file.state", equalTo("CHECKED"))
                .body("file.rowCount", equalTo(2))
                .body("file.wrongCount", equalTo(0))
                .body("actions.action", equalTo(List.of("ENTER", "DISCARD")))
                .body("actions.allowed", equalTo(List.of(true, true)))
                .extract()
                .jsonPath();
        assertThat(awards(unit)).isZero();
        step(office, file, "entry")
                .statusCode(200)
                .body("file.state", equalTo("ENTERED"))
                .body("file.entered", equalTo(2))
                .body("actions", hasSize(0));
        office.request()
                .queryParam("unit", unit.id())
                .get("/api/v1/awards")
                .then()
                .body("items.decision.number", equalTo(List.of("8/QĐ-CŨ", "7/QĐ-CŨ")))
                .body("items.recipient.name", hasItem("Trần Thị Nhập"));
        step(office, file, "entry").statusCode(412);
    }

    @Test
    void the_same_file_again_is_the_same_import_and_enters_nothing_twice() {
        TestUnit ministry = given.unit("Bộ Hai Lần");
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        String lines = collective(ministry, 1);
        JsonPath first =
                bring(office, ministry, lines).statusCode(201).extract().jsonPath();
        JsonPath again = bring(office, ministry, lines)
                .statusCode(200)
                .body("file.id", equalTo(first.getString("file.id")))
                .extract()
                .jsonPath();
        step(office, again, "entry").statusCode(200);
        bring(office, ministry, lines)
                .statusCode(200)
                .body("file.state", equalTo("ENTERED"))
                .body("file.entered", equalTo(1));
        JsonPath other = bring(office, ministry, lines + collective(ministry, 2))
                .statusCode(201)
                .body("file.alreadyThere", equalTo(1))
                .extract()
                .jsonPath();
        step(office, other, "entry").statusCode(200).body("file.entered", equalTo(1));
        assertThat(awards(ministry)).isEqualTo(2);
    }

    @Test
    void one_bad_row_in_ten_thousand_is_named_and_nothing_is_entered() {
        TestUnit ministry = given.unit("Bộ Vạn Dòng");
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        String lines = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> i == 4_711
                        ? collective(ministry, i).replace("2015-12-30", "30 tháng 12")
                        : collective(ministry, i))
                .collect(Collectors.joining());
        JsonPath file = bring(office, ministry, lines)
                .statusCode(201)
                .body("file.rowCount", equalTo(10_000))
                .body("file.wrongCount", equalTo(1))
                .body("actions[0].allowed", equalTo(false))
                .extract()
                .jsonPath();
        wrongRows(office, file)
                .body("items", hasSize(1))
                .body("items[0].row", equalTo(4_712))
                .body("items[0].wrong[0].column", equalTo("decided_on"))
                .body("items[0].wrong[0].code", equalTo("WRONG_FORMAT"))
                .body("items[0].wrong[0].value", equalTo("30 tháng 12"));
        step(office, file, "entry").statusCode(422).body("violations[0].code", equalTo("NOT_READY"));
        assertThat(awards(ministry)).isZero();
        String mended = errorsFile(office, file).asString();
        assertThat(mended.lines()).hasSize(10_001);
        assertThat(mended.lines().skip(4_711).findFirst().orElseThrow()).contains("decided_on: ");
        JsonPath clean = bring(
                        office,
                        ministry,
                        "sua.csv",
                        mended.replace("30 tháng 12", "2015-12-30").getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("file.wrongCount", equalTo(0))
                .body("file.ignoredColumns", equalTo(List.of("Errors")))
                .extract()
                .jsonPath();
        step(office, clean, "entry").statusCode(200).body("file.entered", equalTo(10_000));
        assertThat(awards(ministry)).isEqualTo(10_000);
    }

    private static io.restassured.response.Response errorsFile(TestAccount by, JsonPath file) {
        return by.request().accept("*/*").get("/api/v1/award-imports/" + file.getString("file.id") + "/errors-file");
    }

    @Test
    void people_are_found_by_name_and_birth_date_and_whoever_may_be_two_is_told() {
        TestUnit ministry = given.unit("Bộ Trùng Tên");
        TestUnit one = given.unit("Cục Một", ministry);
        TestUnit two = given.unit("Cục Hai", ministry);
        given.person("Đỗ Văn Trùng", one);
        given.person("Đỗ Văn Trùng", two);
        given.person("Đỗ Văn Trúng", two);
        given.person("Lê Thị Sinh Đôi", one);
        given.person("Lê Thị Sinh Đôi", one);
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        String rest = ",1980-05-01," + one.code() + ",2015,7/QĐ-CŨ,2015-12-30,Cục trưởng\n";
        JsonPath file = bring(
                        office,
                        ministry,
                        "LABOR_ADVANCED,INDIVIDUAL,,Đỗ Văn Trùng" + rest
                                + "LABOR_ADVANCED,INDIVIDUAL,,do van trung" + rest.replace(one.code(), ministry.code())
                                + "LABOR_ADVANCED,INDIVIDUAL,,Lê Thị Sinh Đôi" + rest
                                + "LABOR_ADVANCED,INDIVIDUAL,,Lê Thị Sinh Đội" + rest
                                + "LABOR_ADVANCED,INDIVIDUAL,,Không Có Ai" + rest
                                + "LABOR_ADVANCED,INDIVIDUAL,,Đỗ Văn Trùng" + rest.replace("1980-05-01", ""))
                .statusCode(201)
                .extract()
                .jsonPath();
        wrongRows(office, file)
                .body("items.row", equalTo(List.of(3, 4, 5, 6, 7)))
                .body(
                        "items.wrong.flatten().code",
                        equalTo(List.of("AMBIGUOUS", "AMBIGUOUS", "DIFFERS", "NOT_FOUND", "REQUIRED")));
    }

    @Test
    void a_unit_is_found_by_its_name_of_the_decisions_day() {
        TestUnit ministry = given.unit("Bộ Đổi Tên");
        TestUnit unit = given.unit("Cục Tên Cũ " + UUID.randomUUID(), ministry);
        jdbi.useTransaction(handle -> {
            handle.execute("update unit_state set superseded_at = now() where unit_id = ?", unit.id());
            for (String[] state : new String[][] {
                {unit.name(), "[2000-01-01,2018-01-01)"}, {"Cục Tên Mới " + unit.code(), "[2018-01-01,)"}
            }) {
                handle.execute(
                        "insert into unit_state (id, unit_id, kind, name, legal_personality, parent_id, valid, standing)"
                                + " values (gen_random_uuid(), ?, 'AGENCY', ?, true, ?, cast(? as daterange), 'ENTERED')",
                        unit.id(),
                        state[0],
                        ministry.id(),
                        state[1]);
            }
        });
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        String row = "COLLECTIVE_ADVANCED,COLLECTIVE,,,,%s,2015,9/QĐ-CŨ,%s,Bộ trưởng\n";
        JsonPath file = bring(
                        office,
                        ministry,
                        row.formatted(unit.name(), "2015-12-30") + row.formatted(unit.name(), "2019-12-30"))
                .statusCode(201)
                .body("file.wrongCount", equalTo(1))
                .extract()
                .jsonPath();
        wrongRows(office, file)
                .body("items.row", equalTo(List.of(3)))
                .body("items[0].wrong[0].code", equalTo("NOT_IN_FORCE"));
    }

    @Test
    void of_the_days_before_a_units_first_state_the_file_is_believed_unless_it_came_of_a_succession() {
        TestUnit ministry = given.unit("Bộ Trước Đó");
        TestUnit kept = given.unit("Cục Ghi Từ 2017", ministry);
        TestUnit merged = given.unit("Cục Hợp Nhất 2017", ministry);
        jdbi.useTransaction(handle -> {
            UUID succession = UUID.randomUUID();
            handle.execute(
                    "update unit_state set valid = '[2017-04-04,)' where unit_id in (?, ?)", kept.id(), merged.id());
            handle.execute(
                    "insert into unit_succession (id, kind, effective_on, standing) values (?, 'MERGER', '2017-04-04', 'ENTERED')",
                    succession);
            handle.execute(
                    "insert into unit_succession_successor (succession_id, unit_id, heir) values (?, ?, true)",
                    succession,
                    merged.id());
        });
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        JsonPath file = bring(office, ministry, collective(kept, 1) + collective(merged, 2))
                .statusCode(201)
                .body("file.wrongCount", equalTo(1))
                .extract()
                .jsonPath();
        wrongRows(office, file)
                .body("items.row", equalTo(List.of(3)))
                .body("items[0].wrong[0].code", equalTo("NOT_IN_FORCE"));
    }

    @Test
    void a_workbook_is_read_like_a_csv_and_its_errors_come_back_as_a_workbook() throws IOException {
        TestUnit ministry = given.unit("Bộ Bảng Tính");
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Khen thưởng");
            List<String> heads = List.of(
                    "Danh hiệu",
                    "Đối tượng",
                    "Đơn vị",
                    "Năm",
                    "Số quyết định",
                    "Ngày quyết định",
                    "Cấp quyết định",
                    "Ghi chú");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 0, "Tập thể lao động tiên tiến");
                sheet.value(row, 1, "Tập thể");
                sheet.value(row, 2, row == 1 ? ministry.code() : "Cục Không Có");
                sheet.value(row, 3, 2015);
                sheet.value(row, 4, "5/QĐ-CŨ");
                sheet.value(row, 5, LocalDate.of(2015, 12, 30));
                sheet.value(row, 6, "Bộ trưởng Bộ Thử");
            }
        }
        JsonPath file = bring(office, ministry, "cu.xlsx", bytes.toByteArray())
                .statusCode(201)
                .body("file.form", equalTo("XLSX"))
                .body("file.rowCount", equalTo(2))
                .body("file.wrongCount", equalTo(1))
                .body("file.ignoredColumns", equalTo(List.of("Ghi chú")))
                .extract()
                .jsonPath();
        wrongRows(office, file)
                .body("items[0].row", equalTo(3))
                .body("items[0].wrong[0].head", equalTo("Đơn vị"))
                .body("items[0].wrong[0].value", equalTo("Cục Không Có"));
        byte[] errors = errorsFile(office, file).asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(errors))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(8)).isEqualTo("Errors");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("2015-12-30");
            assertThat(rows.get(2).getCellText(8)).startsWith("Đơn vị: ");
        }
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_reason() {
        TestUnit ministry = given.unit("Bộ Tệp Hỏng");
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        bring(office, ministry, "cu.pdf", new byte[] {1})
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_NOT_ALLOWED"));
        bring(office, ministry, "cu.csv", new byte[0]).statusCode(422).body("code", equalTo("FILE_EMPTY"));
        bring(office, ministry, "cu.xlsx", HEADS.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_LIES"));
        bring(office, ministry, "cu.csv", "award_code,year\nLABOR_ADVANCED,2015\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("violations.pointer", hasItem("/columns/unit_code"))
                .body("violations.code", hasItem("REQUIRED"));
        bring(office, ministry, "").statusCode(422).body("violations[0].pointer", equalTo("/rows"));
        bring(office, ministry, "cu.csv", (HEADS + "Bộ trưởng").getBytes(StandardCharsets.UTF_16))
                .statusCode(422)
                .body("violations[0].code", equalTo("WRONG_FORMAT"));
    }

    @Test
    void a_unit_or_a_person_out_of_reach_is_not_found() {
        TestUnit ministry = given.unit("Bộ Trong");
        TestUnit elsewhere = given.unit("Bộ Ngoài");
        TestPerson stranger = given.person("Người Ngoài", elsewhere);
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        JsonPath file = bring(
                        office,
                        ministry,
                        collective(elsewhere, 1) + "LABOR_ADVANCED,INDIVIDUAL," + stranger.employeeCode() + ",,,"
                                + ministry.code() + ",2015,7/QĐ-CŨ,2015-12-30,Bộ trưởng\n")
                .statusCode(201)
                .extract()
                .jsonPath();
        wrongRows(office, file)
                .body("items.wrong.flatten().column", equalTo(List.of("unit_code", "employee_code")))
                .body("items.wrong.flatten().code", equalTo(List.of("NOT_FOUND", "NOT_FOUND")));
        bring(office, elsewhere, collective(elsewhere, 1)).statusCode(404);
    }

    @Test
    void what_went_wrong_since_the_dry_run_refuses_the_whole_file() {
        TestUnit ministry = given.unit("Bộ Thay Đổi");
        TestUnit unit = given.unit("Cục Sắp Hết", ministry);
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        JsonPath file = bring(office, ministry, collective(ministry, 1) + collective(unit, 2))
                .statusCode(201)
                .extract()
                .jsonPath();
        jdbi.useHandle(handle ->
                handle.execute("update unit_state set valid = '[2000-01-01,2010-01-01)' where unit_id = ?", unit.id()));
        step(office, file, "entry")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/rows/3/unit_code"))
                .body("violations[0].code", equalTo("NOT_IN_FORCE"));
        assertThat(awards(ministry)).isZero();
    }

    @Test
    void a_file_given_up_is_forgotten_and_may_be_brought_anew() {
        TestUnit ministry = given.unit("Bộ Bỏ Tệp");
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        JsonPath file = bring(
                        office, ministry, "Không có," + collective(ministry, 1).substring(20))
                .statusCode(201)
                .extract()
                .jsonPath();
        step(office, file, "discard").statusCode(200).body("file.state", equalTo("DISCARDED"));
        wrongRows(office, file).body("items", hasSize(0)).body("next", nullValue());
        JsonPath again = bring(
                        office, ministry, "Không có," + collective(ministry, 1).substring(20))
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(again.getString("file.id")).isNotEqualTo(file.getString("file.id"));
        office.request()
                .queryParam("subjectType", "AWARD_IMPORT")
                .queryParam("subjectId", file.getString("file.id"))
                .get("/api/v1/audit/entries")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("AWARD_IMPORT_DISCARDED"))
                .body("items.action.toString()", containsString("AWARD_IMPORT_CHECKED"));
    }
}
