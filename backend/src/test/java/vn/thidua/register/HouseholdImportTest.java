package vn.thidua.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

/** Older awards of households: no record to find, the file is believed about name and address. */
@QuarkusTest
class HouseholdImportTest {

    private static final String HEADS =
            "Danh hiệu,Đối tượng,Họ và tên,Địa chỉ,Đơn vị,Năm,Số quyết định,Ngày quyết định,Cấp quyết định\n";

    @Inject
    Given given;

    private TestUnit unit;
    private TestAccount office;

    @BeforeEach
    void a_unit() {
        unit = given.unit("Cục Nhập Hộ");
        office = given.account(Role.STANDING_OFFICE, unit);
    }

    private ValidatableResponse bring(String name, byte[] content) {
        return office.request()
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .queryParam("unit", unit.id())
                .body(content)
                .post("/api/v1/award-imports")
                .then();
    }

    private JsonPath bring(String lines, int wrong) {
        return bring("ho.csv", (HEADS + lines).getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("file.wrongCount", equalTo(wrong))
                .extract()
                .jsonPath();
    }

    private void enter(JsonPath file) {
        office.request()
                .header("If-Match", "\"" + file.getInt("file.version") + "\"")
                .post("/api/v1/award-imports/" + file.getString("file.id") + "/entry")
                .then()
                .statusCode(200)
                .body("file.state", equalTo("ENTERED"));
    }

    private String row(String award, String name, String address, int number) {
        return award + ",Hộ gia đình," + name + "," + address + "," + unit.code() + ",2016," + number
                + "/QĐ-CŨ,2016-12-30,Cục trưởng\n";
    }

    @Test
    void households_enter_with_their_address_and_are_known_when_they_come_again() {
        enter(bring(
                row("Giấy khen", "ông Hồ Văn Cũ", "Thôn Trung", 1) + row("Giấy khen", "ông Hồ Văn Cũ", "Thôn Hạ", 1),
                0));
        office.request()
                .queryParam("q", "ho van cu")
                .queryParam("unit", unit.id())
                .get("/api/v1/awards")
                .then()
                .body("items.recipient.kind", contains("HOUSEHOLD", "HOUSEHOLD"))
                .body("items.recipient.address.sort()", contains("Thôn Hạ", "Thôn Trung"));
        JsonPath again =
                bring(row("Giấy khen", "ông Hồ Văn Cũ", "Thôn Trung", 1) + row("Giấy khen", "bà Hồ Thị Mới", "", 2), 0);
        org.assertj.core.api.Assertions.assertThat(again.getInt("file.alreadyThere"))
                .isEqualTo(1);
        enter(again);
        office.request()
                .queryParam("unit", unit.id())
                .get("/api/v1/awards")
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void a_sheet_with_households_is_read_as_well() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Thử", "1.0")) {
            Worksheet sheet = book.newWorksheet("Khen");
            List<String> cells = List.of((HEADS + row("Giấy khen", "ông Hồ Văn Bảng", "Thôn Trung", 3)).split("[,\n]"));
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(i / 9, i % 9, cells.get(i));
            }
        }
        bring("ho.xlsx", out.toByteArray()).statusCode(201).body("file.wrongCount", equalTo(0));
    }

    @Test
    void what_is_not_for_households_nameless_or_said_twice_is_told_by_row() {
        JsonPath file = bring(
                row("LĐTT", "ông Hồ Văn Sai", "", 1)
                        + row("Giấy khen", "", "", 2)
                        + row("Giấy khen", "ông Hồ Văn Sai", "", 3)
                        + row("Giấy khen", "ông Hồ Văn Sai", "", 3),
                3);
        office.request()
                .get("/api/v1/award-imports/" + file.getString("file.id") + "/wrong-rows")
                .then()
                .statusCode(200)
                .body("items.wrong.flatten().code", contains("NOT_FOR_HOUSEHOLDS", "REQUIRED", "DUPLICATE"))
                .body("items[0].wrong[0].column", equalTo("recipient_kind"))
                .body("items[0].wrong[0].message", containsString("Điều 24"));
    }
}
