package vn.thidua.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.text.Messages;

/** Lists that every office takes out, each with what it shows. */
@QuarkusTest
class ExportedListsTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    private static Response file(TestAccount by, String address, String language) {
        return RestAssured.given()
                .auth()
                .oauth2(by.token())
                .header("Accept-Language", language)
                .get("/api/v1/" + address);
    }

    private static List<String> lines(TestAccount by, String address) {
        String text = file(by, address, "vi").then().statusCode(200).extract().asString();
        return List.of(text.substring(1).split("\r\n"));
    }

    @Test
    void what_is_owed_is_taken_out_as_it_is_listed() {
        Place place = dossiers.place();
        Begun dossier = dossiers.submitted(place);
        String title = GivenDossiers.read(place.office(), dossier).extract().path("number");
        List<String> mine = lines(place.office(), "obligations/export?format=csv&columns=title,unit,role,state");
        assertThat(mine.getFirst()).isEqualTo("Việc,Đơn vị,Vai trò,Trạng thái");
        assertThat(mine).anyMatch(line -> line.contains(title) && line.contains("Thường trực Hội đồng"));
        assertThat(lines(place.officer(), "obligations/export?format=csv")).noneMatch(line -> line.contains(title));
    }

    @Test
    void the_trail_is_taken_out_with_what_it_holds() {
        Place place = dossiers.place();
        Begun dossier = dossiers.claimed(place, place.office());
        TestAccount auditor = given.account(Role.AUDITOR, place.ministry());
        List<String> entries = lines(
                auditor, "audit/entries/export?format=csv&columns=action,who,kind,refused&subjectId=" + dossier.id());
        assertThat(entries)
                .contains("DOSSIER_CLAIMED," + place.office().displayName() + ",Hồ sơ khen thưởng,Không")
                .hasSizeGreaterThan(3);
        assertThat(lines(auditor, "audit/entries/export?format=csv&action=LIST_EXPORTED&columns=action"))
                .contains("LIST_EXPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_kind_of_thing_in_the_trail_has_a_name_in_the_file(String language) {
        assertThat(SubjectType.values())
                .allMatch(type -> Messages.EXPORT
                        .bundle(Locale.forLanguageTag(language))
                        .containsKey("SubjectType." + type.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "obligations/export, title",
        "number-books/export, symbol",
        "audit/entries/export, at",
        "award-imports/export, file",
        "person-pairs/export, left"
    })
    void each_is_a_workbook_too_and_refuses_a_column_that_it_does_not_have(String address, String known) {
        Place place = dossiers.place();
        file(place.office(), address + "?columns=" + known, "en").then().statusCode(200);
        file(place.office(), address + "?columns=nothing", "en")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?columns"));
        file(given.accountWithoutRoles(), address, "en").then().statusCode(403);
    }
}
