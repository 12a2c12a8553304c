package vn.thidua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;

@QuarkusTest
class ComparisonTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    private Place place;
    private Map<String, Object> draft;
    private Begun first;

    @BeforeEach
    void a_dossier_that_was_submitted_and_returned() {
        place = dossiers.place();
        draft = dossiers.draft(place);
        Begun submitted = dossiers.step(
                place.head(), dossiers.replace(place, dossiers.open(place), draft), "submission", Map.of());
        first = dossiers.step(place.office(), submitted, "return", Map.of("reason", "Thiếu.", "workingDays", 5));
    }

    private Map<String, Object> nomination(int index) {
        @SuppressWarnings("unchecked")
        Map<String, Object> held = (Map<String, Object>) ((List<?>) draft.get("nominations")).get(index);
        Map<String, Object> copy = new HashMap<>(held);
        copy.put("id", first.nominationIds().get(index));
        return copy;
    }

    private Begun submitAgain() {
        return dossiers.step(place.head(), dossiers.replace(place, first, draft), "submission", Map.of());
    }

    private ValidatableResponse compare(Begun dossier, int from, int to) {
        return place.office()
                .request()
                .get("/api/v1/dossiers/" + dossier.id() + "/submissions/comparison?from=" + from + "&to=" + to)
                .then();
    }

    @Test
    void two_versions_that_say_the_same_do_not_differ() {
        draft.put("nominations", List.of(nomination(0), nomination(1)));
        compare(submitAgain(), 1, 2)
                .statusCode(200)
                .body("from.ordinal", equalTo(1))
                .body("to.ordinal", equalTo(2))
                .body("to.submittedBy.name", equalTo(place.head().displayName()))
                .body("fields", empty())
                .body("attachments", empty())
                .body("nominations", empty())
                .body("unchangedNominations", equalTo(2));
    }

    @Test
    void what_was_written_otherwise_stands_side_by_side() {
        draft.put("title", "Đề nghị khen thưởng năm 2024 (bổ sung)");
        draft.remove("summary");
        Map<String, Object> person = nomination(0);
        person.put("report", "Viết lại.");
        person.put("awardCode", "LABOR_ADVANCED");
        List<Object> evidence = new ArrayList<>((List<?>) person.get("evidence"));
        evidence.add(Map.of("documentId", dossiers.upload(place.officer(), place.department()), "kind", "INITIATIVE"));
        person.put("evidence", evidence);
        draft.put("nominations", List.of(person, nomination(1)));
        compare(submitAgain(), 1, 2)
                .statusCode(200)
                .body("fields.field", contains("TITLE", "SUMMARY"))
                .body("fields[0].before", equalTo("Đề nghị khen thưởng tổng kết năm 2024"))
                .body("fields[0].after", equalTo("Đề nghị khen thưởng năm 2024 (bổ sung)"))
                .body("fields[1].after", nullValue())
                .body("nominations.change", contains("CHANGED"))
                .body("nominations[0].nominee", equalTo("Trần Thị Thử"))
                .body("nominations[0].fields.field", contains("AWARD", "REPORT"))
                .body("nominations[0].fields[0].before", equalTo("Chiến sĩ thi đua cơ sở"))
                .body("nominations[0].fields[0].after", equalTo("Lao động tiên tiến"))
                .body("nominations[0].evidence.change", contains("ADDED"))
                .body("nominations[0].evidence.after", contains("INITIATIVE"))
                .body("unchangedNominations", equalTo(1));
        compare(first, 2, 1).body("nominations[0].evidence.change", contains("REMOVED"));
    }

    @Test
    void nominations_and_documents_that_came_and_went_are_told() {
        TestPerson another = given.person("Võ Thử", place.department());
        Map<String, Object> added = dossiers.individual(place, another, GivenDossiers.TITLE_AWARD);
        draft.put("nominations", List.of(added, nomination(1)));
        draft.put("attachments", List.of(dossiers.attachment(place, "MINUTES")));
        compare(submitAgain(), 1, 2)
                .statusCode(200)
                .body("nominations.change", contains("ADDED", "REMOVED"))
                .body("nominations.nominee", contains("Võ Thử", "Trần Thị Thử"))
                .body("attachments.change", containsInAnyOrder("ADDED", "REMOVED"))
                .body("unchangedNominations", equalTo(1));
    }

    @Test
    void a_nomination_taken_out_and_put_in_again_is_the_same() {
        Map<String, Object> again = nomination(0);
        again.remove("id");
        again.put("report", "Viết lại.");
        draft.put("nominations", List.of(again, nomination(1)));
        compare(submitAgain(), 1, 2)
                .body("nominations.change", contains("CHANGED"))
                .body("nominations[0].fields.field", contains("REPORT"));
    }

    @Test
    void a_version_that_was_never_submitted_is_not_compared() {
        compare(first, 1, 2)
                .statusCode(422)
                .body("violations.pointer", contains("?to"))
                .body("violations.code", contains("NOT_FOUND"));
        place.office()
                .request()
                .get("/api/v1/dossiers/" + first.id() + "/submissions/comparison?from=1")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?to"));
        dossiers.place()
                .office()
                .request()
                .get("/api/v1/dossiers/" + first.id() + "/submissions/comparison?from=1&to=1")
                .then()
                .statusCode(404);
    }
}
