package vn.thidua.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;
import vn.thidua.profile.GivenFacts;

/** Whom a unit could propose for what. */
@QuarkusTest
class OpportunityTest {

    private static final String WORKER = "LABOR_ADVANCED";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenFacts facts;

    private static ValidatableResponse list(TestAccount by, Place place, Map<String, ?> filter) {
        return by.request()
                .queryParam("unit", place.department().id())
                .queryParam("year", 2024)
                .queryParams(filter)
                .get("/api/v1/opportunities")
                .then();
    }

    /** Of whom all is known that the title of Advanced Worker asks for. */
    private TestPerson good(Place place, String name) {
        TestPerson person = given.person(name, place.department());
        facts.since(person.id(), "RECRUITMENT", "2015-03-01", "{\"recruitedOn\":\"2015-03-01\"}");
        facts.ofYear(person.id(), "RATING", 2024, "{\"year\":2024,\"level\":\"GOOD\"}");
        facts.stated(person.id(), "2024-12-01", "DISCIPLINE", "PROCEEDING", "LEAVE");
        return person;
    }

    @Test
    void who_meets_all_who_misses_one_and_of_whom_facts_are_missing() {
        Place place = dossiers.place();
        TestPerson ready = good(place, "An Thị Đủ");
        TestPerson one = good(place, "Bùi Thị Vướng");
        facts.since(one.id(), "PROCEEDING", "2024-11-01", "{\"kind\":\"COMPLAINT\",\"openedOn\":\"2024-11-01\"}");
        TestPerson unknown = given.person("Cao Thị Chưa Rõ", place.department());
        list(place.officer(), place, Map.of("award", WORKER))
                .statusCode(200)
                .body("items.nominee.id", contains(id(ready), id(one), id(unknown)))
                .body("items.lack", contains("NONE", "ONE", "UNKNOWN"))
                .body("items[0].outcome", equalTo("ELIGIBLE"))
                .body("items[0].missing", nullValue())
                .body("items[1].missing.rule", equalTo("F2022-G4"))
                .body("items[1].missing.citation.article", equalTo("Điều 4"))
                .body("items[1].missing.standing", equalTo("READ"))
                .body("items[1].missing.wouldChange", notNullValue())
                .body("items[2].unknowns", not(equalTo(0)));
        list(place.officer(), place, Map.of("award", WORKER, "miss", "ONE"))
                .body("items.nominee.id", contains(id(one)));
        list(place.officer(), place, Map.of("award", WORKER, "q", "vuong")).body("items", hasSize(1));
        list(place.officer(), place, Map.of("kind", "COLLECTIVE"))
                .body("items.nominee.kind", everyItem(equalTo("COLLECTIVE")))
                .body("items.nominee.id", hasItem(place.department().id().toString()));
    }

    @Test
    void what_is_proposed_already_is_told_with_its_dossier_and_what_is_held_is_left_out() {
        Place place = dossiers.place();
        TestPerson proposed = good(place, "Đỗ Thị Được Đề Nghị");
        Begun dossier = dossiers.replace(
                place,
                dossiers.open(place),
                GivenDossiers.draft(List.of(), List.of(dossiers.individual(place, proposed, WORKER))));
        TestPerson held = good(place, "Giang Thị Đã Có");
        facts.award(held, place.department(), WORKER, 2024, "2024-11-20");
        list(place.officer(), place, Map.of("award", WORKER))
                .body("items.nominee.id", contains(id(proposed)))
                .body("items[0].proposed.dossierId", equalTo(dossier.id()));
        list(place.officer(), place, Map.of("award", WORKER, "proposed", false)).body("items", empty());
        list(place.officer(), place, Map.of("award", WORKER, "proposed", true)).body("items", hasSize(1));
    }

    @Test
    void what_comes_by_itself_is_found_by_its_day() {
        Place place = dossiers.place();
        TestPerson person = good(place, "Hà Thị Sắp Đủ");
        facts.award(person, place.department(), "MERIT_CERT_PM", 2020, "2020-03-01");
        list(place.officer(), place, Map.of("dueBy", "2025-12-31"))
                .statusCode(200)
                .body("items.dueOn", everyItem(notNullValue()));
        list(place.officer(), place, Map.of("dueBy", "1999-12-31")).body("items", empty());
    }

    @Test
    void pages_go_on_one_after_the_other_and_a_cursor_belongs_to_its_filters() {
        Place place = dossiers.place();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add(good(place, "Trang Thị Số " + i).name());
        }
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            Map<String, Object> filter = cursor == null
                    ? Map.of("award", WORKER, "limit", 3, "sort", "-name")
                    : Map.of("award", WORKER, "limit", 3, "sort", "-name", "cursor", cursor);
            var page = list(place.officer(), place, filter).statusCode(200).extract();
            read.addAll(page.path("items.nominee.name"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(read).containsExactlyElementsOf(names.reversed());
        String next = list(place.officer(), place, Map.of("award", WORKER, "limit", 3))
                .extract()
                .path("next");
        list(place.officer(), place, Map.of("limit", 3, "cursor", next))
                .statusCode(400)
                .body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void it_is_taken_out_as_a_file() {
        Place place = dossiers.place();
        good(place, "Khúc Thị Tệp");
        String csv = place.officer()
                .request()
                .queryParam("unit", place.department().id())
                .queryParam("year", 2024)
                .queryParam("award", WORKER)
                .queryParam("format", "csv")
                .get("/api/v1/opportunities/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("Khúc Thị Tệp").contains("Meets all");
    }

    @Test
    void a_unit_out_of_scope_is_not_there_and_a_filter_that_is_none_is_told() {
        Place place = dossiers.place();
        list(given.account(Role.OFFICER, given.unit("Cục Khác")), place, Map.of())
                .statusCode(404);
        list(given.account(Role.CLERK, place.department()), place, Map.of()).statusCode(403);
        place.officer()
                .request()
                .queryParam("year", 2024)
                .get("/api/v1/opportunities")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(containsString("unit")));
        list(place.officer(), place, Map.of("sort", "height")).statusCode(422);
        list(place.officer(), place, Map.of("miss", "HALF")).statusCode(422);
    }

    private static String id(TestPerson person) {
        return person.id().toString();
    }
}
