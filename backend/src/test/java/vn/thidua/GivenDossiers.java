package vn.thidua;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

/**
 * Dossiers to start from, made through the API as their users make them.
 *
 * <pre>{@code
 * @Inject GivenDossiers dossiers;
 *
 * Place place = dossiers.place();
 * Begun dossier = dossiers.accepted(place);
 * }</pre>
 */
@Singleton
public class GivenDossiers {

    public static final String TITLE_AWARD = "EMULATION_FIGHTER_GRASSROOTS";
    public static final String COLLECTIVE_AWARD = "COLLECTIVE_ADVANCED";

    private final Given given;

    GivenDossiers(Given given) {
        this.given = given;
    }

    /** A ministry with a department, and whoever works on its dossiers. */
    public record Place(
            TestUnit ministry,
            TestUnit department,
            TestAccount officer,
            TestAccount head,
            TestAccount office,
            TestAccount secretary) {}

    /** A dossier as a test has it in hand. */
    public record Begun(String id, String etag, List<String> nominationIds) {

        public static Begun of(Response response) {
            List<String> nominations = response.path("nominations.id");
            return new Begun(response.path("id"), response.header("ETag"), nominations);
        }
    }

    public Place place() {
        TestUnit ministry = given.unit("Bộ Thử");
        TestUnit department = given.unit("Cục Thử", ministry);
        return new Place(
                ministry,
                department,
                given.account(Role.OFFICER, department),
                given.account(Role.UNIT_HEAD, department),
                given.account(Role.STANDING_OFFICE, ministry),
                given.account(Role.COUNCIL_SECRETARY, ministry));
    }

    /** A PDF with content of its own. */
    public String upload(TestAccount by, TestUnit unit) {
        return given().auth()
                .oauth2(by.token())
                .contentType("application/octet-stream")
                .queryParam("fileName", "tai-lieu.pdf")
                .queryParam("unit", unit.id())
                .body(("%PDF-1.4\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Begun open(Place place) {
        return Begun.of(place.officer()
                .request()
                .body(opening(place.department()))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public static Map<String, Object> opening(TestUnit unit) {
        return Map.of("unitId", unit.id(), "kind", "MERIT", "year", 2024, "title", "Đề nghị khen thưởng năm 2024");
    }

    /** An individual and the department itself, with everything that submission asks. */
    public Begun complete(Place place) {
        return replace(place, open(place), draft(place));
    }

    public Map<String, Object> draft(Place place) {
        TestPerson person = given.person("Trần Thị Thử", place.department());
        return draft(
                List.of(attachment(place, "MINUTES")),
                List.of(
                        individual(place, person, TITLE_AWARD),
                        collective(place, place.department(), COLLECTIVE_AWARD)));
    }

    public static Map<String, Object> draft(List<?> attachments, List<?> nominations) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", "Đề nghị khen thưởng tổng kết năm 2024");
        draft.put("year", 2024);
        draft.put("kind", "MERIT");
        draft.put("summary", "Tóm tắt thành tích.");
        draft.put("attachments", new ArrayList<>(attachments));
        draft.put("nominations", new ArrayList<>(nominations));
        return draft;
    }

    public Map<String, Object> attachment(Place place, String kind) {
        return Map.of("documentId", upload(place.officer(), place.department()), "kind", kind);
    }

    public Map<String, Object> individual(Place place, TestPerson person, String award) {
        return nomination(place, "INDIVIDUAL", "personId", person.id(), award);
    }

    public Map<String, Object> collective(Place place, TestUnit unit, String award) {
        return nomination(place, "COLLECTIVE", "collectiveId", unit.id(), award);
    }

    public Map<String, Object> household(Place place, String representative, String address, String award) {
        Map<String, Object> household = new LinkedHashMap<>();
        household.put("representative", representative);
        household.put("address", address);
        return nomination(place, "HOUSEHOLD", "household", household, award);
    }

    private Map<String, Object> nomination(Place place, String kind, String field, Object nominee, String award) {
        Map<String, Object> nomination = new LinkedHashMap<>();
        nomination.put("nomineeKind", kind);
        nomination.put(field, nominee);
        nomination.put("awardCode", award);
        nomination.put("report", "I. SƠ LƯỢC LÝ LỊCH … III. THÀNH TÍCH ĐẠT ĐƯỢC …");
        nomination.put(
                "evidence",
                new ArrayList<>(
                        List.of(Map.of("documentId", upload(place.officer(), place.department()), "kind", "REPORT"))));
        return nomination;
    }

    public Begun replace(Place place, Begun dossier, Map<String, Object> draft) {
        return Begun.of(place.officer()
                .request()
                .header("If-Match", dossier.etag())
                .body(draft)
                .put("/api/v1/dossiers/" + dossier.id())
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    public Begun submitted(Place place) {
        return step(place.head(), complete(place), "submission", Map.of());
    }

    /** A submitted one that this officer of the Standing Office has claimed. */
    public Begun claimed(Place place, TestAccount by) {
        Begun dossier = submitted(place);
        by.request().post("/api/v1/dossiers/" + dossier.id() + "/claim").then().statusCode(200);
        return Begun.of(by.request().get("/api/v1/dossiers/" + dossier.id()));
    }

    public Begun accepted(Place place) {
        return step(place.office(), submitted(place), "acceptance", Map.of());
    }

    /** All of an accepted dossier's nominations passed by the ministry's council. */
    public Begun passed(Place place) {
        Begun dossier = accepted(place);
        place.secretary()
                .request()
                .body(councilResult(place, dossier.nominationIds(), true))
                .post("/api/v1/council-results")
                .then()
                .statusCode(201);
        return dossier;
    }

    public Map<String, Object> councilResult(Place place, List<String> nominationIds, boolean passed) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("unitId", place.ministry().id());
        result.put("councilName", "Hội đồng Thi đua - Khen thưởng Bộ Thử");
        result.put("heldOn", "2024-11-28");
        result.put("memberCount", 17);
        result.put("presentCount", 15);
        result.put("minutesDocumentId", upload(place.secretary(), place.ministry()));
        result.put(
                "results",
                new ArrayList<>(nominationIds.stream()
                        .map(id -> new LinkedHashMap<String, Object>(Map.of(
                                "nominationId",
                                id,
                                "votesFor",
                                passed ? 15 : 3,
                                "votesAgainst",
                                passed ? 0 : 12,
                                "passed",
                                passed)))
                        .toList()));
        return result;
    }

    /** Takes a step that is meant to succeed. */
    public Begun step(TestAccount by, Begun dossier, String step, Map<String, ?> body) {
        return Begun.of(post(by, dossier, step, body).statusCode(200).extract().response());
    }

    /** Takes a step that may be refused. */
    public static ValidatableResponse post(TestAccount by, Begun dossier, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", dossier.etag())
                .body(body)
                .post("/api/v1/dossiers/" + dossier.id() + "/" + step)
                .then();
    }

    public static ValidatableResponse read(TestAccount by, Begun dossier) {
        return by.request().get("/api/v1/dossiers/" + dossier.id()).then();
    }
}
