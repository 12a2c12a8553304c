package vn.thidua.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

@QuarkusTest
class PersonalDataTest {

    /** What is named like something that tells who somebody is. */
    private static final String NAMED_LIKE_PERSONAL =
            "(^|_)(recipient_name|sender_name|sender_contact|signer|signer_name|signer_title|birth_date|sex|frozen_name|username|user_agent|address|contact|handed_to|handed_by|household_name|cells)$";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private List<String> columns(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private static Set<String> inventoried() {
        return Inventory.KEPT.groups().stream()
                .flatMap(group -> group.tables().entrySet().stream())
                .flatMap(table -> Stream.concat(
                                table.getValue().columns().stream(),
                                Stream.ofNullable(table.getValue().person()))
                        .map(column -> table.getKey() + "." + column))
                .collect(Collectors.toSet());
    }

    @Test
    void every_column_that_is_named_exists() {
        assertThat(
                        columns(
                                "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'"))
                .containsAll(Inventory.KEPT.groups().stream()
                        .flatMap(group -> group.tables().entrySet().stream())
                        .flatMap(table ->
                                table.getValue().columns().stream().map(column -> table.getKey() + "." + column))
                        .toList());
    }

    @Test
    void no_column_that_points_at_a_person_escapes_it() {
        Set<String> known = inventoried();
        assertThat(columns("select c.conrelid::regclass::text || '.' || a.attname from pg_constraint c"
                        + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)"
                        + " where c.contype = 'f' and c.confrelid = 'person'::regclass"))
                .isNotEmpty()
                .allMatch(column ->
                        known.contains(column) || Inventory.KEPT.notPersonal().contains(column));
    }

    @Test
    void no_column_that_is_named_like_what_tells_who_somebody_is_escapes_it() {
        Set<String> known = inventoried();
        assertThat(columns("select c.table_name || '.' || c.column_name from information_schema.columns c"
                        + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " join pg_class k on k.oid = format('public.%I', c.table_name)::regclass and not k.relispartition"
                        + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name ~ '"
                        + NAMED_LIKE_PERSONAL + "'"))
                .isNotEmpty()
                .allMatch(column ->
                        known.contains(column) || Inventory.KEPT.notPersonal().contains(column));
    }

    @Test
    void anybody_reads_what_is_kept_and_that_the_law_was_not_read() {
        RestAssured.given()
                .get("/api/v1/public/personal-data")
                .then()
                .statusCode(200)
                .body("law.standing", equalTo("RECALLED"))
                .body("groups.find { it.code == 'PERSON' }.fields", hasItem("person.birth_date"))
                .body("groups.find { it.code == 'COMPLAINT' }.withheld", notNullValue());
    }

    @Test
    void who_keeps_people_takes_all_that_is_kept_of_one_and_that_is_in_the_trail() {
        Place place = dossiers.place();
        UUID person = given.person("Trần Thị Thử", place.department()).id();
        TestAccount admin = given.account(Role.ADMIN, place.ministry());
        admin.request()
                .get("/api/v1/people/" + person + "/personal-data")
                .then()
                .statusCode(200)
                .body("person.id", equalTo(person.toString()))
                .body("groups.find { it.what.code == 'PERSON' }.rows.table", hasItem("membership"))
                .body(
                        "groups.find { it.what.code == 'PERSON' }.rows.find { it.table == 'person' }.values.birth_date",
                        notNullValue())
                .body("groups.find { it.what.code == 'COMPLAINT' }.rows", hasSize(0))
                .body("groups.complete", org.hamcrest.Matchers.everyItem(equalTo(true)));
        given.account(Role.AUDITOR, place.ministry())
                .request()
                .get("/api/v1/audit/entries?action=PERSONAL_DATA_TAKEN&subjectId=" + person)
                .then()
                .body("items.by.accountId", contains(admin.id().toString()));
    }

    @Test
    void a_council_member_is_told_the_year_and_not_the_day_of_birth() {
        Place place = dossiers.place();
        UUID person = given.person("Trần Thị Thử", place.department()).id();
        given.account(Role.COUNCIL_MEMBER, place.ministry())
                .request()
                .get("/api/v1/people/" + person)
                .then()
                .body("birthDate", nullValue())
                .body("birthYear", notNullValue());
        given.account(Role.COUNCIL_MEMBER, place.ministry())
                .request()
                .get("/api/v1/people?limit=1&unit=" + place.ministry().id())
                .then()
                .body("items.birthDate", contains(nullValue()));
        given.account(Role.OFFICER, place.ministry())
                .request()
                .get("/api/v1/people/" + person)
                .then()
                .body("birthDate", notNullValue());
    }

    @Test
    void what_an_auditor_looks_at_is_in_the_trail_without_the_words_searched_for() {
        Place place = dossiers.place();
        UUID person = given.person("Trần Thị Thử", place.department()).id();
        TestAccount auditor = given.account(Role.AUDITOR, place.ministry());
        auditor.request().get("/api/v1/people/" + person).then().statusCode(200);
        auditor.request().get("/api/v1/people?q=nguyen&limit=1").then().statusCode(200);
        String read = "/api/v1/audit/entries?action=READ&actor=" + auditor.id();
        auditor.request().get(read + "&subjectId=" + person).then().body("items.subject.label", contains("getPerson"));
        String all = auditor.request().get(read).asString();
        assertThat(all).contains("listPeople").doesNotContain("nguyen");
        TestAccount officer = given.account(Role.OFFICER, place.ministry());
        officer.request().get("/api/v1/people/" + person).then().statusCode(200);
        auditor.request()
                .get("/api/v1/audit/entries?action=READ&actor=" + officer.id())
                .then()
                .body("items", hasSize(0));
    }
}
