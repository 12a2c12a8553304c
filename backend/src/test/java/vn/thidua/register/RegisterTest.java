package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.platform.Ids;
import vn.thidua.rulebook.NomineeKind;

@QuarkusTest
class RegisterTest {

    @Inject
    Given given;

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    private UUID award(TestUnit unit, String name, String award, LocalDate on, String number) {
        TestPerson person = given.person(name, unit);
        UUID id = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> register.enter(List.of(new AwardEntry(
                        id,
                        award,
                        NomineeKind.INDIVIDUAL,
                        person.id(),
                        null,
                        name,
                        null,
                        unit.id(),
                        unit.name(),
                        on.getYear(),
                        on,
                        number,
                        "Bộ trưởng Bộ Thử",
                        null,
                        null,
                        false))));
        return id;
    }

    private UUID award(TestUnit unit, String name) {
        return award(unit, name, "LABOR_ADVANCED", LocalDate.of(2023, 12, 20), "10/QĐ-THỬ");
    }

    private RequestSpecification lookUp(TestUnit unit) {
        return given.nobody().queryParam("unit", unit.id());
    }

    @Test
    void anyone_finds_an_award_of_the_demonstration_by_a_name_typed_without_diacritics() {
        given.nobody()
                .queryParam("q", "vu ngoc quynh")
                .get("/api/v1/public/awards")
                .then()
                .statusCode(200)
                .body("items.recipient.name", hasItem("Vũ Ngọc Quỳnh"))
                .body("items.demonstration", everyItem(is(true)));
    }

    @Test
    void a_name_is_found_by_fragments_in_any_order_with_or_without_diacritics() {
        TestUnit unit = given.unit("Viện Tìm Tên");
        award(unit, "Nguyễn Đức Ánh");
        award(unit, "Trần Thị Lệ Hằng");
        for (String typed : List.of("nguyen duc anh", "ÁNH nguyễn", "guye", "duc", "đức an", "an", "NGUYEN")) {
            lookUp(unit)
                    .queryParam("q", typed)
                    .get("/api/v1/public/awards")
                    .then()
                    .body("items.recipient.name", hasItem("Nguyễn Đức Ánh"))
                    .body("items.recipient.name", not(hasItem("Trần Thị Lệ Hằng")));
        }
        // One or two letters begin a word.
        lookUp(unit).queryParam("q", "ran").get("/api/v1/public/awards").then().body("items", hasSize(1));
        lookUp(unit).queryParam("q", "ra").get("/api/v1/public/awards").then().body("items", empty());
        // What the pattern language means is only a letter here.
        for (String typed : List.of("%", "_", "\\")) {
            lookUp(unit)
                    .queryParam("q", typed)
                    .get("/api/v1/public/awards")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        // Not as it is typed: what is found then only looks like it, and says so.
        lookUp(unit)
                .queryParam("q", "nguy_n")
                .get("/api/v1/public/awards")
                .then()
                .body("reading.similar", is(true));
    }

    @Test
    void a_common_word_is_found_in_the_order_of_names_page_by_page() {
        TestUnit unit = given.unit("Viện Họ Đông");
        List<String> names = new ArrayList<>();
        for (char letter = 'A'; letter < 'A' + 25; letter++) {
            String name = letter + " Ngạch Hiếm " + letter;
            award(unit, name, "LABOR_ADVANCED", LocalDate.of(2024, 12, 1), "1/QĐ-" + letter);
            names.add(name);
        }
        RequestSpecification all = lookUp(unit).queryParam("q", "ngach hiem").queryParam("limit", 20);
        Response first = all.queryParam("sort", "recipient").get("/api/v1/public/awards");
        List<String> found = new ArrayList<>(first.jsonPath().getList("items.recipient.name"));
        found.addAll(all.queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/v1/public/awards")
                .jsonPath()
                .getList("items.recipient.name"));
        assertThat(found).containsExactlyElementsOf(names);
        lookUp(unit)
                .queryParam("q", "ngach")
                .queryParam("sort", "-recipient")
                .get("/api/v1/public/awards")
                .then()
                .body("items.recipient.name", equalTo(names.reversed()));
        given.nobody()
                .queryParam("q", "ngach hiem")
                .queryParam("sort", "recipient")
                .queryParam("limit", 100)
                .get("/api/v1/public/awards")
                .then()
                .body("items.recipient.name", equalTo(names));
    }

    @Test
    void an_abbreviation_among_the_words_means_its_award() {
        TestUnit unit = given.unit("Viện Viết Tắt");
        award(unit, "Phạm Thị Ước", "EMULATION_FIGHTER_GRASSROOTS", LocalDate.of(2022, 12, 1), "1/QĐ");
        award(unit, "Phạm Thị Ước", "LABOR_ADVANCED", LocalDate.of(2022, 12, 1), "2/QĐ");
        award(unit, "Phạm Thị Ước", "EMULATION_FIGHTER_MINISTRY", LocalDate.of(2022, 12, 1), "3/QĐ");
        for (String typed : List.of("CSTĐCS", "cstdcs pham uoc", "phạm CSTĐCS ước")) {
            lookUp(unit)
                    .queryParam("q", typed)
                    .get("/api/v1/public/awards")
                    .then()
                    .body("items.decision.number", equalTo(List.of("1/QĐ")))
                    .body("reading.award.code", equalTo("EMULATION_FIGHTER_GRASSROOTS"))
                    .body("reading.similar", is(false));
        }
        lookUp(unit)
                .queryParam("q", "uoc CSTĐ cấp Bộ")
                .get("/api/v1/public/awards")
                .then()
                .body("items.decision.number", equalTo(List.of("3/QĐ")));
        lookUp(unit)
                .queryParam("award", "LĐTT")
                .get("/api/v1/public/awards")
                .then()
                .body("items.decision.number", equalTo(List.of("2/QĐ")))
                .body("$", not(hasKey("reading")));
    }

    @Test
    void a_mistyped_name_finds_those_that_look_like_it_and_the_answer_says_so() {
        TestUnit unit = given.unit("Viện Gõ Nhầm");
        award(unit, "Quách Thị Khuyên");
        lookUp(unit)
                .queryParam("q", "quách thị khuyên")
                .get("/api/v1/public/awards")
                .then()
                .body("items", hasSize(1))
                .body("$", not(hasKey("reading")));
        for (String typed : List.of("quach thi khuyenn", "quahc thi khuyen", "LĐTT quach thi khuyee")) {
            lookUp(unit)
                    .queryParam("q", typed)
                    .get("/api/v1/public/awards")
                    .then()
                    .body("items.recipient.name", equalTo(List.of("Quách Thị Khuyên")))
                    .body("reading.similar", is(true));
        }
        lookUp(unit)
                .queryParam("q", "hoàn toàn khác hẳn")
                .get("/api/v1/public/awards")
                .then()
                .body("items", empty())
                .body("$", not(hasKey("reading")));
    }

    @Test
    void awards_are_found_by_unit_year_award_and_how_the_number_begins() {
        TestUnit unit = given.unit("Viện Tìm Số");
        award(unit, "Một", "LABOR_ADVANCED", LocalDate.of(2022, 12, 1), "1234/QĐ-BTNMT");
        award(unit, "Hai", "LABOR_ADVANCED", LocalDate.of(2023, 12, 1), "123/QĐ-BTNMT");
        award(unit, "Ba", "CERTIFICATE_UNIT", LocalDate.of(2023, 12, 2), "99/QĐ-BTNMT");
        lookUp(unit)
                .get("/api/v1/public/awards")
                .then()
                .body("items.recipient.name", equalTo(List.of("Ba", "Hai", "Một")));
        lookUp(unit)
                .queryParam("year", 2023)
                .get("/api/v1/public/awards")
                .then()
                .body("items.recipient.name", equalTo(List.of("Ba", "Hai")));
        lookUp(unit)
                .queryParam("award", "CERTIFICATE_UNIT")
                .get("/api/v1/public/awards")
                .then()
                .body("items.recipient.name", equalTo(List.of("Ba")));
        lookUp(unit)
                .queryParam("number", "123")
                .get("/api/v1/public/awards")
                .then()
                .body("items.recipient.name", equalTo(List.of("Hai", "Một")));
        lookUp(unit)
                .queryParam("number", "1234/qd-b")
                .get("/api/v1/public/awards")
                .then()
                .body("items.recipient.name", equalTo(List.of("Một")));
        lookUp(unit)
                .queryParam("number", "234")
                .get("/api/v1/public/awards")
                .then()
                .body("items", empty());
        lookUp(unit)
                .queryParam("number", "%")
                .get("/api/v1/public/awards")
                .then()
                .body("items", empty());
        lookUp(unit)
                .queryParam("number", "123")
                .queryParam("q", "hai")
                .queryParam("year", 2023)
                .get("/api/v1/public/awards")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void pages_hold_every_award_once_in_every_order() {
        TestUnit unit = given.unit("Viện Trang");
        List<String> names = List.of("Đặng Ba", "An Nhiên", "Ăn Năn", "Đào Bốn", "Dương Hai", "Ân Cần", "Phạm Bảy");
        for (int i = 0; i < names.size(); i++) {
            award(unit, names.get(i), "LABOR_ADVANCED", LocalDate.of(2018 + i % 3, 5, 1), i + "/QĐ-THỬ");
        }
        for (String sort : List.of("-decidedOn", "decidedOn", "year", "-year", "recipient", "-recipient")) {
            assertThat(walk(unit, sort, null)).as(sort).containsExactlyInAnyOrderElementsOf(names);
            // one letter begins a word; Ă and Â are an A to whoever types without diacritics
            assertThat(walk(unit, sort, "a"))
                    .as(sort + " searched")
                    .containsExactlyInAnyOrder("An Nhiên", "Ăn Năn", "Ân Cần");
        }
        assertThat(walk(unit, "recipient", null))
                .containsExactly("An Nhiên", "Ăn Năn", "Ân Cần", "Dương Hai", "Đào Bốn", "Đặng Ba", "Phạm Bảy");
    }

    private List<String> walk(TestUnit unit, String sort, String typed) {
        List<String> found = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification request = lookUp(unit).queryParam("sort", sort).queryParam("limit", 2);
            if (typed != null) {
                request.queryParam("q", typed);
            }
            if (next != null) {
                request.queryParam("cursor", next);
            }
            Response page = request.get("/api/v1/public/awards");
            page.then().statusCode(200);
            found.addAll(page.path("items.recipient.name"));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    @Test
    void staff_see_the_awards_of_the_units_they_reach_however_many_these_are() {
        TestUnit ministry = given.unit("Bộ Rộng");
        List<String> all = new ArrayList<>();
        TestUnit first = null;
        // More than are still merged unit by unit.
        for (int i = 0; i < 30; i++) {
            TestUnit unit = given.unit("Cục Số " + i, ministry);
            first = first == null ? unit : first;
            String name = "Người Thứ " + (char) ('A' + i % 26) + i;
            all.add(name);
            award(unit, name, "LABOR_ADVANCED", LocalDate.of(2000 + i, 6, 1), i + "/QĐ-RỘNG");
        }
        award(given.unit("Bộ Khác"), "Người Ngoài");
        given.account(Role.STANDING_OFFICE, ministry)
                .request()
                .queryParam("count", true)
                .queryParam("sort", "decidedOn")
                .get("/api/v1/awards")
                .then()
                .statusCode(200)
                .body("items.recipient.name", equalTo(all))
                .body("total.count", is(30));
        given.account(Role.OFFICER, first)
                .request()
                .queryParam("count", true)
                .get("/api/v1/awards")
                .then()
                .body("items.recipient.name", equalTo(List.of(all.getFirst())))
                .body("total.count", is(1));
        given.account(Role.OFFICER, first)
                .request()
                .queryParam("q", "nguoi thu")
                .get("/api/v1/awards")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void staff_find_one_persons_awards() {
        TestUnit unit = given.unit("Viện Một Người");
        UUID id = award(unit, "Người Cần Tìm");
        award(unit, "Người Kia");
        var officer = given.account(Role.OFFICER, unit);
        String person = officer.request()
                .get("/api/v1/awards/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("recipient.id");
        officer.request()
                .queryParam("person", person)
                .get("/api/v1/awards")
                .then()
                .body("items.id", equalTo(List.of(id.toString())));
        officer.request()
                .queryParam("collective", unit.id())
                .get("/api/v1/awards")
                .then()
                .body("items", empty());
    }

    @Test
    void the_public_is_told_no_more_than_the_law_makes_public() {
        TestUnit unit = given.unit("Viện Công Khai");
        UUID id = award(unit, "Người Công Khai");
        given.nobody()
                .get("/api/v1/public/awards/" + id)
                .then()
                .statusCode(200)
                .body(
                        "keySet()",
                        containsInAnyOrder(
                                "id",
                                "recipient",
                                "unit",
                                "award",
                                "year",
                                "decision",
                                "standing",
                                "revocation",
                                "corrections",
                                "demonstration"))
                .body("recipient.keySet()", containsInAnyOrder("kind", "name"))
                .body("award.name", is("Advanced Worker"));
    }

    @Test
    void outside_of_reach_there_is_nothing() {
        UUID id = award(given.unit("Viện Khuất"), "Người Khuất");
        given.account(Role.OFFICER, given.unit("Viện Khác"))
                .request()
                .get("/api/v1/awards/" + id)
                .then()
                .statusCode(404)
                .body("code", is("NOT_FOUND"));
        given.nobody().get("/api/v1/awards/" + id).then().statusCode(401);
        given.accountWithoutRoles().request().get("/api/v1/awards").then().statusCode(403);
        given.nobody().get("/api/v1/public/awards/" + UUID.randomUUID()).then().statusCode(404);
        given.nobody().get("/api/v1/public/awards/khong-phai-id").then().statusCode(404);
    }

    @Test
    void what_cannot_be_looked_up_is_refused_by_its_parameter() {
        given.nobody()
                .queryParam("sort", "birthDate")
                .get("/api/v1/public/awards")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("?sort")));
        given.nobody()
                .queryParam("limit", 101)
                .get("/api/v1/public/awards")
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("OUT_OF_RANGE")));
        given.nobody()
                .queryParam("q", "a\u200bb")
                .get("/api/v1/public/awards")
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("INVISIBLE_CHARACTERS")));
        given.nobody()
                .queryParam("q", "a".repeat(201))
                .get("/api/v1/public/awards")
                .then()
                .statusCode(422);
        given.nobody()
                .queryParam("cursor", "AAAA")
                .get("/api/v1/public/awards")
                .then()
                .statusCode(400)
                .body("code", is("BAD_CURSOR"));
        TestUnit unit = given.unit("Viện Con Trỏ");
        award(unit, "Một");
        award(unit, "Hai");
        String cursor =
                lookUp(unit).queryParam("limit", 1).get("/api/v1/public/awards").path("next");
        given.nobody()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/v1/public/awards")
                .then()
                .statusCode(400);
    }

    @Test
    void a_revoked_award_stays_and_says_so_from_its_day_on() {
        TestUnit unit = given.unit("Viện Thu Hồi");
        UUID revoked = award(unit, "Bị Thu Hồi");
        UUID later = award(unit, "Sẽ Thu Hồi");
        jdbi.useHandle(handle -> {
            for (var entry : List.of(List.of(revoked, "[2024-06-01,)"), List.of(later, "[2030-01-01,)"))) {
                handle.createUpdate("insert into award_standing (id, award_id, standing, valid, because)"
                                + " values (:id, :award, 'REVOKED', cast(:valid as daterange), 'Khai man thành tích')")
                        .bind("id", Ids.next())
                        .bind("award", entry.getFirst())
                        .bind("valid", entry.getLast())
                        .execute();
            }
        });
        given.nobody().get("/api/v1/public/awards/" + revoked).then().body("standing", is("REVOKED"));
        given.nobody().get("/api/v1/public/awards/" + later).then().body("standing", is("IN_FORCE"));
        given.account(Role.OFFICER, unit)
                .request()
                .get("/api/v1/awards/" + revoked)
                .then()
                .body("standings[0].from", is("2024-06-01"))
                .body("standings[0]", not(hasKey("to")))
                .body("standings[0].because", startsWith("Khai man"));
    }

    @Test
    void the_application_itself_can_neither_change_nor_delete_an_award() {
        UUID id = award(given.unit("Viện Bất Biến"), "Không Đổi");
        for (String attempt :
                List.of("update award set year = 1999 where id = :id", "delete from award where id = :id")) {
            assertThatThrownBy(() -> jdbi.useHandle(handle ->
                            handle.createUpdate(attempt).bind("id", id).execute()))
                    .hasMessageContaining("permission denied");
        }
    }
}
