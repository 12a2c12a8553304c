package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.access.Role;

/** The campaigns that the plan of 2021-11-08 names, as the first start brings them. */
@QuarkusTest
class PlanCampaignsTest {

    private static final String PUBLIC = "/api/v1/public/campaigns";

    @Inject
    Given given;

    @Inject
    CampaignFirstStart firstStart;

    private ValidatableResponse list(String query) {
        return given.nobody().get(PUBLIC + "?limit=100&" + query).then().statusCode(200);
    }

    private ValidatableResponse named(String q) {
        String id = list("q=" + q).body("items", hasSize(1)).extract().path("items[0].id");
        return given.nobody().get(PUBLIC + "/" + id).then().statusCode(200);
    }

    @Test
    void a_directive_finds_the_campaigns_that_carry_it_out() {
        String plan = named("chuyen doi so quoc gia").extract().path("directive.id");
        list("directive=" + plan)
                .body("items", hasSize(7))
                .body("items.title", hasItem("Thực hiện chuyển đổi số quốc gia"));
        list("directive=" + UUID.randomUUID()).body("items", hasSize(0));
        given.account(Role.OFFICER, given.unit("Vụ Thử"))
                .request()
                .get("/api/v1/campaigns?directive=" + plan)
                .then()
                .body("items", hasSize(7));
    }

    @Test
    void all_eight_are_there_launched_by_whom_the_plan_says() {
        list("unit=" + given.realUnit("HD-TDKT-TW").id())
                .body("items", hasSize(5))
                .body("items.level", everyItem(equalTo("NATIONAL")))
                .body("items.state", everyItem(equalTo("LAUNCHED")))
                .body("items.standing", everyItem(equalTo("READ")))
                .body(
                        "items.title",
                        hasItems(
                                "Cả nước chung sức xây dựng nông thôn mới",
                                "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
                                "Doanh nghiệp Việt Nam hội nhập và phát triển",
                                "Thực hiện chuyển đổi số quốc gia"));
        list("level=NATIONAL&unit=" + given.realUnit("THU-TUONG").id())
                .body("items.launchedOn", contains("2021-07-16"));
        list("level=MINISTRY&unit=" + given.realUnit("BTNMT").id())
                .body(
                        "items.findAll { it.standing == 'READ' }.title",
                        containsInAnyOrder(
                                "Đoàn kết, sáng tạo, hội nhập và phát triển",
                                "Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển"));
    }

    @Test
    void what_no_source_says_stays_empty_and_where_the_rest_was_read_is_said() {
        named("van hoa cong so")
                .body("startsOn", nullValue())
                .body("endsOn", nullValue())
                .body("launchedOn", nullValue())
                .body("method", nullValue())
                .body("goals", nullValue())
                .body("criteria", hasSize(0))
                .body("note", equalTo("Kế hoạch không ghi thời gian."))
                .body("source", notNullValue())
                .body("standing", equalTo("READ"));
    }

    @Test
    void the_ministrys_own_has_its_period_its_launcher_and_the_plan_behind_it() {
        named("doan ket sang tao hoi nhap")
                .body("startsOn", equalTo("2020-01-01"))
                .body("endsOn", equalTo("2025-12-31"))
                .body("launchedBy", equalTo("Bộ trưởng Bộ Tài nguyên và Môi trường"))
                .body("unit.code", equalTo("BTNMT"))
                .body("directive.kind", equalTo("PLAN"))
                .body("directive.issuedOn", equalTo("2021-11-08"));
    }

    @Test
    void a_search_needs_no_diacritics_and_a_year_finds_what_was_launched_then() {
        list("q=COVID").body("items.launchedOn", contains("2021-08-14"));
        list("q=COVID&year=2021").body("items", hasSize(1));
        list("q=COVID&year=2020").body("items", hasSize(0));
        list("year=2020&level=MINISTRY&unit=" + given.realUnit("BTNMT").id())
                .body("items.title", contains("Đoàn kết, sáng tạo, hội nhập và phát triển"));
    }

    @Test
    void loading_twice_changes_nothing() {
        firstStart.load();
        list("unit=" + given.realUnit("HD-TDKT-TW").id()).body("items", hasSize(5));
    }

    @Test
    void an_officer_of_the_ministry_may_answer_a_national_campaign() {
        String id = list("q=COVID").extract().path("items[0].id");
        given.account(Role.OFFICER, given.realUnit("CUC-TNN"))
                .request()
                .get("/api/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("actions.action", hasItem("REGISTER"));
    }
}
