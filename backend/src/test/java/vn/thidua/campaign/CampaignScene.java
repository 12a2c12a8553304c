package vn.thidua.campaign;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

/** A ministry with two departments, and those who draft, launch and register; and the campaign that they work on. */
final class CampaignScene {

    static final String CAMPAIGNS = "/api/v1/campaigns";

    final TestUnit ministry;
    final TestUnit department;
    final TestUnit other;
    final TestAccount office;
    final TestAccount signatory;
    final TestAccount officer;

    CampaignScene(Given given) {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        other = given.unit("Cục Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        signatory = given.account(Role.SIGNATORY, ministry);
        officer = given.account(Role.OFFICER, department);
    }

    /** A campaign as it was last answered. */
    record Known(String id, String etag) {

        static Known of(ValidatableResponse answer) {
            return new Known(answer.extract().path("id"), answer.extract().header("ETag"));
        }

        String path() {
            return CAMPAIGNS + "/" + id;
        }

        String path(String step) {
            return path() + "/" + step;
        }
    }

    /** All that a proposal needs. */
    Map<String, Object> whole() {
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", "Thi đua chuyển đổi số");
        draft.put("level", "MINISTRY");
        draft.put("method", "THEMATIC");
        draft.put("unitId", ministry.id());
        draft.put("startsOn", "2025-01-01");
        draft.put("endsOn", "2025-12-31");
        draft.put("legalBasis", "Chỉ thị 19/CT-TTg");
        draft.put("goals", "Mọi thủ tục làm được trên mạng.");
        draft.put("contents", "Số hóa hồ sơ.");
        draft.put("criteria", new ArrayList<>(List.of(criterion("Hồ sơ trực tuyến"))));
        return draft;
    }

    static Map<String, Object> criterion(String name) {
        return new HashMap<>(Map.of("name", name, "measure", "Tỷ lệ", "measureUnit", "%", "target", 80));
    }

    Map<String, Object> whole(String field, Object value) {
        Map<String, Object> draft = whole();
        draft.put(field, value);
        return draft;
    }

    ValidatableResponse create(Map<String, Object> draft) {
        return office.request().body(draft).post(CAMPAIGNS).then();
    }

    Known drafted() {
        return Known.of(create(whole()).statusCode(201));
    }

    Known proposed() {
        return proposed(drafted());
    }

    Known proposed(Known draft) {
        return Known.of(step(office, draft, "proposal", null).statusCode(200));
    }

    static Map<String, Object> launch() {
        return Map.of("signMode", "KT", "signerTitle", "Thứ trưởng");
    }

    Known launched() {
        return launched(drafted());
    }

    Known launched(Known draft) {
        return Known.of(step(signatory, proposed(draft), "launch", launch()).statusCode(200));
    }

    Known closed() {
        return Known.of(
                step(office, launched(), "closure", Map.of("summary", "Xong.")).statusCode(200));
    }

    /** One step with the ETag that was last answered. */
    ValidatableResponse step(TestAccount by, Known campaign, String step, Object body) {
        var request = by.request().header("If-Match", campaign.etag());
        return (body == null ? request : request.body(body))
                .post(campaign.path(step))
                .then();
    }

    ValidatableResponse get(TestAccount by, Known campaign) {
        return by.request().get(campaign.path()).then();
    }

    ValidatableResponse register(TestAccount by, Known campaign, TestUnit unit) {
        return by.request()
                .body(Map.of("unitId", unit.id()))
                .post(campaign.path("registrations"))
                .then();
    }

    /** The obligations about one campaign that the account sees. */
    List<Map<String, Object>> owed(TestAccount by, Known campaign) {
        List<Map<String, Object>> items = by.request()
                .get("/api/v1/obligations?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> campaign.id().equals(((Map<?, ?>) item.get("subject")).get("id")))
                .toList();
    }
}
