package vn.thidua.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** A household goes the whole way: dossier, verification, council, decision, register, public look-up, paper. */
@QuarkusTest
class HouseholdDecisionTest {

    private static final String NAME = "bà Trịnh Thị Gia Đình";
    private static final String ADDRESS = "Thôn Đông, xã Thử";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenDecisions decisions;

    private Place place;
    private Desk desk;

    /** Two households of one name, told apart by where they live, passed by the council. */
    private Begun passed() {
        place = dossiers.place();
        desk = new Desk(
                place.ministry(),
                place.department(),
                place.office(),
                given.account(Role.SIGNATORY, place.ministry()),
                given.account(Role.CLERK, place.ministry()));
        Begun submitted = dossiers.step(
                place.head(),
                dossiers.replace(
                        place,
                        dossiers.open(place),
                        GivenDossiers.draft(
                                List.of(dossiers.attachment(place, "MINUTES")),
                                List.of(
                                        dossiers.household(place, NAME, ADDRESS, GivenDecisions.CERTIFICATE),
                                        dossiers.household(place, NAME, null, GivenDecisions.CERTIFICATE)))),
                "submission",
                Map.of());
        Begun accepted = dossiers.step(place.office(), submitted, "acceptance", Map.of());
        place.secretary()
                .request()
                .body(dossiers.councilResult(place, accepted.nominationIds(), true))
                .post("/api/v1/council-results")
                .then()
                .statusCode(201)
                .body("results.nomineeName", contains(NAME, NAME))
                .body("results.nomineeKind", contains("HOUSEHOLD", "HOUSEHOLD"));
        return accepted;
    }

    private UUID[] nominations(Begun dossier) {
        return dossier.nominationIds().stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    @Test
    void a_household_comes_into_the_register_and_only_staff_learn_where_it_lives() {
        Begun accepted = passed();
        place.office()
                .request()
                .queryParam("unit", place.ministry().id())
                .get("/api/v1/decisions/candidates")
                .then()
                .statusCode(200)
                .body("items.nominee.kind", contains("HOUSEHOLD", "HOUSEHOLD"));
        Held signed = decisions.signed(desk, nominations(accepted));
        JsonPath lines = desk.clerk()
                .request()
                .get(signed.path())
                .then()
                .statusCode(200)
                .body("digest", matchesPattern("[0-9a-f]{64}"))
                .body("lines.nominee.name", contains(NAME, NAME))
                .body("lines[0].nominee.address", is(ADDRESS))
                .body("lines[0].nominee", not(hasKey("id")))
                .body("lines[0].unit.code", is(place.department().code()))
                // What Decree 98 pays a household was not read: no amount is made up.
                .body("lines[0].bonus.amount", nullValue())
                .body("lines[0].bonus.because", is("NO_RATE"))
                .extract()
                .jsonPath();
        String award = lines.getString("lines[0].id");
        given.nobody().get("/api/v1/public/awards/" + award).then().statusCode(404);
        decisions.step(desk.clerk(), signed, "publication", Map.of());

        TestAccount officer = place.officer();
        officer.request()
                .queryParam("q", "trinh thi gia dinh")
                .queryParam("unit", place.department().id())
                .get("/api/v1/awards")
                .then()
                .statusCode(200)
                .body("items.recipient.kind", contains("HOUSEHOLD", "HOUSEHOLD"))
                .body("items.recipient.address.findAll { it != null }", contains(ADDRESS));
        officer.request()
                .queryParam("format", "csv")
                .queryParam("unit", place.department().id())
                .get("/api/v1/awards/export")
                .then()
                .statusCode(200)
                .body(containsString(ADDRESS), containsString("Household"));
        given.nobody()
                .queryParam("unit", place.department().id())
                .get("/api/v1/public/awards")
                .then()
                .statusCode(200)
                .body("items.recipient.name", contains(NAME, NAME))
                .body("items.recipient.address.findAll { it != null }", empty());
        given.nobody()
                .get("/api/v1/public/awards/" + award)
                .then()
                .statusCode(200)
                .body("recipient.kind", is("HOUSEHOLD"))
                .body("recipient", not(hasKey("address")));
        given.nobody()
                .get("/api/v1/public/decisions/" + signed.id())
                .then()
                .statusCode(200)
                .body(not(containsString(ADDRESS)));
    }

    @Test
    void a_paper_confirms_a_household_and_its_code_tells_no_address() {
        Begun accepted = passed();
        Held published = decisions.published(desk, nominations(accepted));
        String award = desk.clerk().request().get(published.path()).path("lines[0].id");
        String code = place.office()
                .request()
                .body(Map.of("requestedBy", "Trịnh Thị Gia Đình"))
                .post("/api/v1/awards/" + award + "/confirmations")
                .then()
                .statusCode(201)
                .body("award.recipient.address", is(ADDRESS))
                .extract()
                .path("code");
        given.nobody()
                .get("/api/v1/public/awards/verification/{code}", code)
                .then()
                .statusCode(200)
                .body("award.recipient.name", is(NAME))
                .body("award.recipient", not(hasKey("address")));
    }
}
