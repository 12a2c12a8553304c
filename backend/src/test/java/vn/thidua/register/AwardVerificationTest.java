package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.platform.Ids;
import vn.thidua.rulebook.NomineeKind;

@QuarkusTest
class AwardVerificationTest {

    @Inject
    Given given;

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    private UUID award(TestUnit unit) {
        TestPerson person = given.person("Người Giữ Bằng", unit);
        UUID id = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> register.enter(List.of(new AwardEntry(
                        id,
                        "LABOR_ADVANCED",
                        NomineeKind.INDIVIDUAL,
                        person.id(),
                        null,
                        person.name(),
                        null,
                        unit.id(),
                        unit.name(),
                        2015,
                        LocalDate.of(2015, 12, 30),
                        "7/QĐ-CŨ",
                        "Cục trưởng Cục Thử",
                        null,
                        null,
                        false))));
        return id;
    }

    private static ValidatableResponse confirm(TestAccount by, UUID award, Map<String, ?> body) {
        return by.request()
                .body(body)
                .post("/api/v1/awards/" + award + "/confirmations")
                .then();
    }

    private ValidatableResponse check(String code) {
        return given.nobody()
                .get("/api/v1/public/awards/verification/{code}", code)
                .then();
    }

    @Test
    void anyone_checks_an_award_by_its_code_however_it_is_typed() {
        TestUnit unit = given.unit("Cục Mã");
        UUID award = award(unit);
        String code = given.account(Role.OFFICER, unit)
                .request()
                .get("/api/v1/awards/" + award)
                .then()
                .body("verificationCode", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("actions", hasSize(0))
                .extract()
                .path("verificationCode");
        check(code)
                .statusCode(200)
                .body("award.id", equalTo(award.toString()))
                .body("award.standing", equalTo("IN_FORCE"))
                .body("award.recipient.id", nullValue())
                .body("paper", nullValue());
        check(code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l'))
                .statusCode(200)
                .body("code", equalTo(code));
        check("0000-0000-0000").statusCode(404);
        check("khong phai ma").statusCode(404);
    }

    @Test
    void a_paper_is_numbered_recorded_and_checked_by_its_own_code() {
        TestUnit unit = given.unit("Văn phòng Xác Nhận");
        UUID award = award(unit);
        TestAccount office = given.account(Role.STANDING_OFFICE, unit);
        JsonPath paper = confirm(
                        office, award, Map.of("requestedBy", "Nguyễn Thị Ví Dụ", "purpose", "Bổ sung hồ sơ hưu trí"))
                .statusCode(201)
                .body("number", equalTo("1/2024"))
                .body("issuer.name", equalTo(unit.name()))
                .body("standing", equalTo("IN_FORCE"))
                .extract()
                .jsonPath();
        confirm(office, award, Map.of("requestedBy", "Người Khác"))
                .statusCode(201)
                .body("number", equalTo("2/2024"));
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because)"
                        + " values (gen_random_uuid(), ?, 'REVOKED', '[2024-06-01,)', 'Thử')",
                award));
        check(paper.getString("code"))
                .statusCode(200)
                .body("paper.number", equalTo("1/2024"))
                .body("paper.issuer", equalTo(unit.name()))
                .body("paper.standing", equalTo("IN_FORCE"))
                .body("award.standing", equalTo("REVOKED"));
        office.request()
                .get("/api/v1/awards/" + award + "/confirmations")
                .then()
                .body("items.requestedBy", equalTo(List.of("Người Khác", "Nguyễn Thị Ví Dụ")));
        office.request()
                .get("/api/v1/award-confirmations/" + paper.getString("id"))
                .then()
                .statusCode(200)
                .body("purpose", equalTo("Bổ sung hồ sơ hưu trí"));
        office.request()
                .queryParam("subjectType", "AWARD")
                .queryParam("subjectId", award)
                .get("/api/v1/audit/entries")
                .then()
                .body("items.action", hasItem("AWARD_CONFIRMED"));
    }

    @Test
    void a_paper_names_who_asked_and_is_given_by_those_who_may() {
        TestUnit unit = given.unit("Cục Chưa Công Bố");
        confirm(given.account(Role.STANDING_OFFICE, unit), award(unit), Map.of())
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/requestedBy"));
        confirm(given.account(Role.OFFICER, unit), award(unit), Map.of("requestedBy", "Ai Đó"))
                .statusCode(403);
    }

    @Test
    void codes_are_drawn_anew_for_each_award() {
        List<String> codes =
                jdbi.withHandle(handle -> handle.createQuery("select verification_code from award limit 1000")
                        .mapTo(String.class)
                        .list());
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> VerificationCode.read(code).map(code::equals).orElse(false));
    }
}
