package vn.thidua;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.Given.TestAccount;

/** Reviews of the tests: two sections, an entered figure, two that are counted, a share. */
public final class GivenReviews {

    private GivenReviews() {}

    public static Map<String, Object> cycle(UUID unitId) {
        Map<String, Object> cycle = new HashMap<>();
        cycle.put("unitId", unitId);
        cycle.put("kind", "YEAR");
        cycle.put("title", "Tổng kết năm 2024");
        cycle.put("startsOn", "2024-01-01");
        cycle.put("endsOn", "2024-12-31");
        cycle.put("dueOn", "2024-12-13");
        cycle.put("levels", 1);
        cycle.put(
                "template",
                Map.of(
                        "sections",
                        List.of(Map.of("code", "I", "title", "Tình hình"), Map.of("code", "II", "title", "Kết quả")),
                        "figures",
                        List.of(
                                Map.of("code", "TRAINED", "name", "Lượt người tập huấn", "measureUnit", "người"),
                                Map.of("code", "PERSONS", "name", "Cá nhân được khen", "source", "AWARDS_PERSONS"),
                                Map.of("code", "DIRECT", "name", "Người trực tiếp", "source", "AWARDS_DIRECT_WORKERS"),
                                Map.of(
                                        "code",
                                        "SHARE",
                                        "name",
                                        "Tỷ lệ",
                                        "numerator",
                                        "DIRECT",
                                        "denominator",
                                        "PERSONS"))));
        return cycle;
    }

    public static Response prepare(TestAccount office, Map<String, Object> cycle) {
        return office.request().body(cycle).post("/api/v1/review-cycles");
    }

    /** @return the cycle's id */
    public static String opened(TestAccount office, UUID unitId) {
        return opened(office, cycle(unitId));
    }

    public static String opened(TestAccount office, Map<String, Object> cycle) {
        Response prepared = prepare(office, cycle);
        prepared.then().statusCode(201);
        String id = prepared.path("item.id");
        step(office, "review-cycles/" + id + "/opening", null).then().statusCode(200);
        return id;
    }

    /** A step with what stands now. */
    public static Response step(TestAccount by, String path, Object body) {
        String thing = path.substring(0, path.indexOf('/', path.indexOf('/') + 1));
        var request = by.request()
                .header("If-Match", by.request().get("/api/v1/" + thing).header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.post("/api/v1/" + path);
    }

    public static Map<String, Object> report(int trained) {
        return Map.of(
                "texts",
                List.of(
                        Map.of("section", "I", "content", "Tình hình chung."),
                        Map.of("section", "II", "content", "Kết quả tốt.")),
                "values",
                List.of(Map.of("figure", "TRAINED", "value", trained)),
                "measures",
                List.of(Map.of("content", "Tập huấn thêm.", "dueOn", "2025-03-31")));
    }

    public static Response write(TestAccount by, String report, Object body) {
        String path = "/api/v1/review-reports/" + report;
        return by.request()
                .header("If-Match", by.request().get(path).header("ETag"))
                .body(body)
                .put(path);
    }
}
