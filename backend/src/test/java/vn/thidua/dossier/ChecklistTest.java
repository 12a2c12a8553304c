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

    private ValidatableResponse askedOn(String day, String award) {
        Begun dossier = dossiers.submitted(place);
        UUID id = UUID.fromString(dossier.id());
        jdbi.useHandle(handle -> {
            handle.execute("update dossier set submitted_on = cast(? as date) where id = ?", day, id);
            handle.execute("update nomination set award_code = ? where dossier_id = ?", award, id);
        });
        return place.office().request().get("/api/v1/dossiers/" + id).then().statusCode(200);
    }

    private static final String VOTES = "checklists[0].items.findAll { it.metBy.contains('VOTES') }";
    private static final String MINUTES = "checklists[0].items.findAll { it.metBy.contains('MINUTES') }";

    @Test
    void the_ballots_count_is_asked_for_the_titles_that_the_decree_names_and_for_no_other() {
        for (String award : List.of("EMULATION_FIGHTER_MINISTRY", "FLAG_MINISTRY", "FLAG_GOVERNMENT")) {
            askedOn("2024-12-02", award)
                    .body(VOTES + ".size()", equalTo(1))
                    .body(VOTES + "[0].citation.article", equalTo("Điều 30"))
                    .body(VOTES + "[0].standing", equalTo("READ"));
        }
        for (String award : List.of("LABOR_ADVANCED", "COLLECTIVE_EXCELLENT", "MERIT_CERT_MINISTER")) {
            askedOn("2024-12-02", award).body(VOTES, empty()).body(MINUTES + ".size()", equalTo(1));
        }
    }

    @Test
    void what_the_decree_of_2025_leaves_to_the_ministry_is_not_asked_once_the_ministry_had_its_rules() {
        askedOn("2025-09-01", "EMULATION_FIGHTER_GRASSROOTS").body(VOTES + "[0].standing", equalTo("RECALLED"));
        askedOn("2025-11-15", "EMULATION_FIGHTER_GRASSROOTS").body(VOTES, empty());
        askedOn("2025-11-15", "FLAG_GOVERNMENT").body(VOTES + "[0].citation.article", equalTo("Điều 37"));
    }

    @Test
    void under_the_decree_of_2017_a_national_title_asks_for_minutes_and_a_secret_ballot() {
        askedOn("2021-11-08", "EMULATION_FIGHTER_NATIONAL")
                .body(MINUTES + "[0].citation.article", equalTo("Điều 49"))
                .body(VOTES + "[0].citation.article", equalTo("Điều 49"));
        askedOn("2021-11-08", "EMULATION_FIGHTER_MINISTRY").body(VOTES + "[0].citation.article", equalTo("Điều 45"));
        askedOn("2021-11-08", "EMULATION_FIGHTER_GRASSROOTS")
                .body(VOTES + "[0].standing", equalTo("RECALLED"))
                .body(MINUTES + "[0].standing", equalTo("RECALLED"));
    }

    @Test
    void length_of_contribution_asks_for_no_minutes_and_is_submitted_without() {
        Map<String, Object> nomination =
                dossiers.individual(place, given.person("Trần Thử", place.department()), "LABOR_ORDER_3");
        Map<String, Object> draft = GivenDossiers.draft(List.of(), List.of(nomination));
        draft.put("kind", "DEDICATION");
        Begun dossier = dossiers.replace(place, dossiers.open(place), draft);
        place.office().request().get("/api/v1/dossiers/" + dossier.id()).then().body(MINUTES, empty());
        dossiers.step(place.head(), dossier, "submission", Map.of());
    }

    @Test
    void of_a_day_whose_law_was_not_read_nothing_is_claimed() {
        Begun dossier = dossiers.submitted(place);
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set submitted_on = '2016-11-08' where id = ?", UUID.fromString(dossier.id())));
        place.office()
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .body("checklists.items", everyItem(empty()));
    }
}
