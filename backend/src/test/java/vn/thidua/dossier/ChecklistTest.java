package vn.thidua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;

@QuarkusTest
class ChecklistTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private Place place;

    @BeforeEach
    void a_department_under_a_ministry() {
        place = dossiers.place();
    }

    private ValidatableResponse drafted(List<?> attachments, Map<String, Object> nomination, String kind) {
        Map<String, Object> draft = GivenDossiers.draft(attachments, List.of(nomination));
        draft.put("kind", kind);
        Begun dossier = dossiers.replace(place, dossiers.open(place), draft);
        return place.office()
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .statusCode(200);
    }

    @Test
    void a_title_asks_for_what_its_law_names_and_tells_what_is_there() {
        Map<String, Object> nomination =
                dossiers.individual(place, given.person("Trần Thử", place.department()), GivenDossiers.TITLE_AWARD);
        drafted(List.of(dossiers.attachment(place, "MINUTES")), nomination, "MERIT")
                .body(
                        "checklists[0].items.metBy",
                        contains(
                                List.of("SUBMISSION"),
                                List.of("REPORT"),
                                List.of("MINUTES"),
                                List.of("CONFIRMATION", "INITIATIVE"),
                                List.of("VOTES")))
                .body("checklists[0].items.met", contains(false, true, true, false, false))
                .body("checklists[0].items[3].citation.document", equalTo("Nghị định 98/2023/NĐ-CP"))
                .body("checklists[0].items[3].citation.article", equalTo("Điều 34"))
                .body("checklists[0].items.standing", everyItem(equalTo("READ")));
    }

    @Test
    void what_is_added_is_ticked() {
        Map<String, Object> nomination =
                dossiers.individual(place, given.person("Trần Thử", place.department()), GivenDossiers.TITLE_AWARD);
        nomination.put(
                "evidence",
                List.of(Map.of(
                        "documentId", dossiers.upload(place.officer(), place.department()), "kind", "CONFIRMATION")));
        drafted(
                        List.of(
                                dossiers.attachment(place, "MINUTES"),
                                dossiers.attachment(place, "VOTES"),
                                dossiers.attachment(place, "SUBMISSION")),
                        nomination,
                        "MERIT")
                .body("checklists[0].items.met", everyItem(equalTo(true)));
    }

    @Test
    void a_form_given_for_an_extraordinary_deed_asks_for_its_confirmation() {
        Map<String, Object> nomination =
                dossiers.individual(place, given.person("Trần Thử", place.department()), "MERIT_CERT_MINISTER");
        drafted(List.of(), nomination, "MERIT")
                .body(
                        "checklists[0].items.name",
                        contains(
                                "Letter proposing the commendation",
                                "Achievement report",
                                "Minutes of the commendation review"));
        drafted(List.of(), nomination, "EXTRAORDINARY")
                .body(
                        "checklists[0].items.name",
                        hasItems("Certificate or confirmation of the extraordinary achievement by the competent body"));
    }

    @Test
    void of_a_day_whose_law_was_not_read_nothing_is_claimed() {
        Begun dossier = dossiers.submitted(place);
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set submitted_on = '2021-11-08' where id = ?", UUID.fromString(dossier.id())));
        place.office()
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .body("checklists.items", everyItem(empty()));
    }
}
