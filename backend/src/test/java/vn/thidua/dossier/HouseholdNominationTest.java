package vn.thidua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;

/** A household is no person and no unit: its representative's name stands for it. */
@QuarkusTest
class HouseholdNominationTest {

    private static final String CERTIFICATE = "CERTIFICATE_UNIT";
    private static final String NAME = "ông Nguyễn Văn Hộ";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    private Place place;

    @BeforeEach
    void a_ministry() {
        place = dossiers.place();
    }

    private Map<String, Object> draft(Map<?, ?>... nominations) {
        return GivenDossiers.draft(List.of(dossiers.attachment(place, "MINUTES")), List.of(nominations));
    }

    private ValidatableResponse put(Map<String, Object> draft) {
        Begun dossier = dossiers.open(place);
        return place.officer()
                .request()
                .header("If-Match", dossier.etag())
                .body(draft)
                .put("/api/v1/dossiers/" + dossier.id())
                .then();
    }

    private Begun drafted(String name, String address) {
        return dossiers.replace(
                place, dossiers.open(place), draft(dossiers.household(place, name, address, CERTIFICATE)));
    }

    @Test
    void a_household_is_drafted_submitted_and_frozen_with_the_unit_that_puts_it_forward() {
        Begun drafted = drafted(NAME, "Thôn Trung");
        GivenDossiers.read(place.officer(), drafted)
                .body("nominations[0].nominee.kind", is("HOUSEHOLD"))
                .body("nominations[0].nominee.id", nullValue())
                .body("nominations[0].nominee.code", nullValue())
                .body("nominations[0].nominee.name", is(NAME))
                .body("nominations[0].nominee.address", is("Thôn Trung"))
                .body("nominations[0].frozen", nullValue())
                .body("sameHouseholds", empty());
        Begun submitted = dossiers.step(place.head(), drafted, "submission", Map.of());
        GivenDossiers.read(place.office(), submitted)
                .body("state", is("SUBMITTED"))
                .body("nominations[0].frozen.name", is(NAME))
                .body("nominations[0].frozen.unitId", is(place.department().id().toString()))
                .body("nominations[0].frozen.sex", nullValue())
                .body("nominations[0].frozen.position", nullValue());
        place.office()
                .request()
                .queryParam("q", "nguyen van ho")
                .queryParam("dossier", submitted.id())
                .get("/api/v1/nominations")
                .then()
                .statusCode(200)
                .body("items.nominee.name", contains(NAME))
                .body("items.nominee.kind", contains("HOUSEHOLD"));
    }

    @Test
    void the_list_is_taken_out_with_the_kind_and_the_address() {
        Begun drafted = drafted(NAME, "Thôn Trung");
        place.officer()
                .request()
                .queryParam("dossier", drafted.id())
                .queryParam("format", "csv")
                .get("/api/v1/nominations/export")
                .then()
                .statusCode(200)
                .body(containsString(NAME), containsString("Household"), containsString("Thôn Trung"));
    }

    @Test
    void it_has_a_representative_and_is_nobody_else() {
        Map<String, Object> nameless = dossiers.household(place, " ", null, CERTIFICATE);
        put(draft(nameless))
                .statusCode(422)
                .body("violations.pointer", contains("/nominations/0/household/representative"));
        Map<String, Object> withPerson = dossiers.household(place, NAME, null, CERTIFICATE);
        withPerson.put("personId", given.person("Bùi Thử", place.department()).id());
        Map<String, Object> withUnit = dossiers.household(place, "bà Lê Thị Hộ", null, CERTIFICATE);
        withUnit.put("collectiveId", place.department().id());
        Map<String, Object> person =
                dossiers.individual(place, given.person("Bùi Thử", place.department()), CERTIFICATE);
        person.put("household", Map.of("representative", NAME));
        put(draft(withPerson, withUnit, person))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/nominations/0/personId", "/nominations/1/collectiveId", "/nominations/2/household"))
                .body("violations.code.unique()", contains("NOT_OF_THIS_KIND"));
    }

    @Test
    void a_name_without_end_and_an_unknown_field_are_refused() {
        put(draft(dossiers.household(place, "N".repeat(201), "Đ".repeat(501), CERTIFICATE)))
                .statusCode(422)
                .body("violations", hasSize(2))
                .body("violations.code.unique()", contains("TOO_LONG"));
    }

    @Test
    void the_same_household_is_proposed_once_for_an_award_unless_it_lives_elsewhere() {
        put(draft(dossiers.household(place, NAME, "", CERTIFICATE), dossiers.household(place, NAME, null, CERTIFICATE)))
                .statusCode(422)
                .body("violations.pointer", contains("/nominations/1"))
                .body("violations.code", contains("DUPLICATE"));
        put(draft(
                        dossiers.household(place, NAME, "Thôn Trung", CERTIFICATE),
                        dossiers.household(place, NAME, "Thôn Hạ", CERTIFICATE)))
                .statusCode(200);
    }

    @Test
    void an_award_that_is_not_for_households_is_refused_at_its_field_with_where_that_stands() {
        Begun drafted = dossiers.replace(
                place, dossiers.open(place), draft(dossiers.household(place, NAME, null, GivenDossiers.TITLE_AWARD)));
        GivenDossiers.post(place.head(), drafted, "submission", Map.of())
                .statusCode(422)
                .body("violations.pointer", contains("/nominations/0/awardCode"))
                .body("violations.code", contains("NOT_FOR_HOUSEHOLDS"))
                .body("violations[0].message", containsString("Điều 23"));
    }

    @Test
    void the_same_name_in_another_dossier_of_the_unit_and_year_is_told_but_not_refused() {
        drafted(NAME, "Thôn Trung");
        Begun second = drafted("Ông NGUYỄN VĂN HỘ", null);
        GivenDossiers.read(place.officer(), second)
                .body("sameHouseholds", hasSize(1))
                .body(
                        "sameHouseholds[0].nominationId",
                        is(second.nominationIds().getFirst()))
                .body("sameHouseholds[0].award.code", is(CERTIFICATE));
        GivenDossiers.post(place.head(), second, "submission", Map.of()).statusCode(200);
    }

    @Test
    void a_corrected_address_stands_beside_the_one_before() {
        Begun submitted = dossiers.step(place.head(), drafted(NAME, "Thôn Trung"), "submission", Map.of());
        Begun returned =
                dossiers.step(place.office(), submitted, "return", Map.of("reason", "Sai địa chỉ.", "workingDays", 5));
        Map<String, Object> mended = new HashMap<>(dossiers.household(place, NAME, "Thôn Hạ", CERTIFICATE));
        mended.put("id", returned.nominationIds().getFirst());
        Begun again =
                dossiers.step(place.head(), dossiers.replace(place, returned, draft(mended)), "submission", Map.of());
        place.office()
                .request()
                .get("/api/v1/dossiers/" + again.id() + "/submissions/comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body("nominations.change", contains("CHANGED"))
                .body("nominations[0].fields.field", contains("ADDRESS"))
                .body("nominations[0].fields[0].before", equalTo("Thôn Trung"))
                .body("nominations[0].fields[0].after", equalTo("Thôn Hạ"));
    }
}
