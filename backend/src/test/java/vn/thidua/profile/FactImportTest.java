package vn.thidua.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Members;

/** Today is 2 December 2024. */
@QuarkusTest
class FactImportTest {

    private static final String PATH = "/api/v1/fact-imports";
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 2);
    private static final String HEADS =
            "Loại,Mã cán bộ,Đơn vị,Năm,Từ ngày,Đến ngày,Mức,Phạm vi,Đã dùng cho,Số lượng,Số người đạt danh hiệu,Tên,Căn cứ\n";

    @Inject
    Given given;

    @Inject
    FactSource source;

    private TestUnit unit;
    private TestPerson person;
    private TestAccount officer;

    @BeforeEach
    void set() {
        unit = given.unit("Vụ Nhập Tệp", given.unit("Bộ Nhập Tệp"));
        person = given.person("Người Trong Tệp", unit);
        officer = given.account(Role.OFFICER, unit);
    }

    private String rows(String... rows) {
        return HEADS
                + String.join("\n", rows).replace("{P}", person.employeeCode()).replace("{U}", unit.code());
    }

    private ValidatableResponse bring(String file, byte[] content, boolean dryRun) {
        return officer.request()
                .contentType("application/octet-stream")
                .body(content)
                .post(PATH + "?fileName=" + file + "&dryRun=" + dryRun)
                .then();
    }

    private ValidatableResponse look(String content) {
        return bring("tep.csv", content.getBytes(StandardCharsets.UTF_8), true);
    }

    private ValidatableResponse record(String content) {
        return bring("tep.csv", content.getBytes(StandardCharsets.UTF_8), false);
    }

    private Facts known(NomineeRef nominee) {
        return source.facts(List.of(nominee), 2024, TODAY).get(nominee);
    }

    private Facts known() {
        return known(NomineeRef.person(person.id()));
    }

    private static final String[] RIGHT = {
        "Xếp loại năm,{P},,2024,,,Hoàn thành xuất sắc nhiệm vụ,,,,,,QĐ 1",
        "INITIATIVE,{P},,2024,15/11/2024,,,cơ sở,CSTĐCS,,,Quy trình mới,QĐ 2",
        "Kỷ luật,{P},,,2022-03-10,2023-03-10,khiển trách,,,,,,QĐ 3",
        "Số lượng người,,{U},2024,30/11/2024,,,,,24,LĐTT=20|CSTĐCS=3,,QĐ 4",
    };

    @Test
    void a_dry_run_records_nothing_and_the_file_is_recorded_as_a_whole() {
        look(rows(RIGHT))
                .statusCode(200)
                .body("rows", is(4))
                .body("wrong", is(0))
                .body("wrongRows", empty())
                .body("recorded", is(0));
        assertThat(known().ratings()).isNull();
        record(rows(RIGHT)).statusCode(200).body("recorded", is(4));
        assertThat(known().ratings()).hasSize(1);
        assertThat(known().initiatives())
                .extracting(initiative -> initiative.usedFor())
                .containsExactly("EMULATION_FIGHTER_GRASSROOTS");
        Members members = known(NomineeRef.unit(unit.id())).members();
        assertThat(members.holding("LABOR_ADVANCED")).isEqualTo(20);
        record(rows(RIGHT)).statusCode(200).body("recorded", is(0)).body("alreadyThere", is(4));
        officer.request()
                .get("/api/v1/facts?person=" + person.id())
                .then()
                .body("items", hasSize(3))
                .body(
                        "items.recordedBy",
                        contains(officer.displayName(), officer.displayName(), officer.displayName()));
    }

    @Test
    void one_wrong_row_refuses_the_file_and_is_told_at_its_cell() {
        String content = rows(
                RIGHT[0],
                "Xếp loại năm,{P},,2023,,,Giỏi,,,,,,QĐ",
                "Tuyển dụng,KHONG-CO,,,2024-03-01,,,,,,,,QĐ",
                "Sáng kiến,{P},,2024,,,,,,,,,QĐ",
                "Nghỉ phép,{P},,2024,,,,,,,,,QĐ",
                "Kỷ luật,{P},,,2024-12-31,,WARNING,,,,,,",
                RIGHT[0]);
        look(content)
                .statusCode(200)
                .body("rows", is(7))
                .body("wrong", is(6))
                .body("wrongRows.row", contains(3, 4, 5, 6, 7, 8))
                .body(
                        "wrongRows.wrong.column",
                        contains(
                                List.of("level"),
                                List.of("employee_code"),
                                List.of("title"),
                                List.of("kind"),
                                List.of("source"),
                                java.util.Collections.singletonList((String) null)))
                .body("wrongRows[0].wrong[0].head", is("Mức"))
                .body("wrongRows[0].wrong[0].value", is("Giỏi"))
                .body("wrongRows[0].wrong[0].code", is("UNKNOWN_VALUE"))
                .body("wrongRows[5].wrong[0].code", is("DUPLICATE"));
        record(content).statusCode(422).body("violations[0].pointer", is("/rows/3/level"));
        assertThat(known().ratings()).isNull();
    }

    @Test
    void a_second_rating_of_a_year_is_for_a_correction() {
        record(rows(RIGHT[0])).statusCode(200);
        look(rows("Xếp loại năm,{P},,2024,,,GOOD,,,,,,QĐ 9"))
                .body("wrong", is(1))
                .body("wrongRows[0].wrong[0].code", is("TAKEN"));
    }

    @Test
    void the_file_comes_back_with_its_errors_and_is_read_again_as_it_is() {
        byte[] content = rows(RIGHT[0], "Xếp loại năm,{P},,2023,,,Giỏi,,,,,,QĐ").getBytes(StandardCharsets.UTF_8);
        String errors = officer.request()
                .contentType("application/octet-stream")
                .body(content)
                .post(PATH + "/errors-file?fileName=tep.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(errors.lines().toList()).hasSize(3);
        assertThat(errors.lines().toList().get(2)).contains("Mức: ");
        look(errors).statusCode(200).body("wrong", is(1)).body("ignoredColumns", hasSize(1));
    }

    @Test
    void a_workbook_is_read_and_answered_alike() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "T", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            List<String> heads = List.of("kind", "employee_code", "from", "source");
            for (int i = 0; i < heads.size(); i++) {
                sheet.inlineString(0, i, heads.get(i));
            }
            sheet.inlineString(1, 0, "Tuyển dụng");
            sheet.inlineString(1, 1, person.employeeCode());
            sheet.value(1, 2, LocalDate.of(2015, 3, 1));
            sheet.inlineString(1, 3, "QĐ 5");
        }
        bring("tep.xlsx", out.toByteArray(), false).statusCode(200).body("recorded", is(1));
        assertThat(known().recruitedOn()).isEqualTo(LocalDate.of(2015, 3, 1));
        byte[] errors = officer.request()
                .contentType("application/octet-stream")
                .body(out.toByteArray())
                .post(PATH + "/errors-file?fileName=tep.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(errors))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(2);
        }
    }

    @Test
    void who_is_out_of_reach_and_what_is_no_table_are_refused() {
        TestPerson stranger = given.person("Người Ngoài Tệp", given.unit("Vụ Ngoài Tệp"));
        look(HEADS + "Tuyển dụng," + stranger.employeeCode() + ",,,2024-03-01,,,,,,,,QĐ")
                .body("wrongRows[0].wrong[0].code", is("NOT_FOUND"));
        look("kind,employee_code\n").statusCode(422).body("violations.pointer", contains("/columns/source"));
        look(HEADS).statusCode(422).body("violations.pointer", contains("/rows"));
        bring("tep.pdf", new byte[] {1}, true).statusCode(422).body("code", is("FILE_TYPE_NOT_ALLOWED"));
        bring("tep.xlsx", "khong".getBytes(StandardCharsets.UTF_8), true).statusCode(422);
        given.account(Role.UNIT_HEAD, unit)
                .request()
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post(PATH + "?fileName=a.csv")
                .then()
                .statusCode(403);
    }
}
