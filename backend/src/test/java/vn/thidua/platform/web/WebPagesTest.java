package vn.thidua.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the pages in src/test/web. */
@QuarkusTest
class WebPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/dossiers/0193-whatever", "/cong-khaixyz", "/apiary", "/quy-trinh"})
    void staff_addresses_answer_the_staff_page(String address) {
        get(address)
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(containsString("<title>staff</title>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cong-khai", "/cong-khai/", "/cong-khai/khen-thuong/0193"})
    void public_addresses_answer_the_public_page(String address) {
        get(address).statusCode(200).body(containsString("<title>public</title>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/no-such-thing", "/q/no-such-thing"})
    void the_pages_never_answer_for_the_api(String address) {
        get(address).statusCode(404).body(not(containsString("<title>")));
    }

    @Test
    void a_folder_answers_with_its_own_page_under_the_address_that_ends_with_a_slash() {
        get("/api-reference/").statusCode(200).body(containsString("<title>reference</title>"));
        given().redirects()
                .follow(false)
                .get("/api-reference")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/api-reference/"));
    }

    @Test
    void an_asset_is_kept_for_ever_and_sent_compressed_as_the_reader_takes_it() {
        get("/assets/app-4f3a.js")
                .statusCode(200)
                .contentType("text/javascript; charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", "Accept-Encoding")
                .body(containsString("answer = 42"));
        asking("gzip").get("/assets/app-4f3a.js").then().header("Content-Encoding", "gzip");
        asking("gzip, br")
                .get("/assets/app-4f3a.js")
                .then()
                .header("Content-Encoding", "br")
                .body(equalTo("br-bytes"));
        asking("br;q=0, gzip").get("/assets/app-4f3a.js").then().header("Content-Encoding", "gzip");
    }

    @Test
    void a_missing_asset_is_missing_instead_of_being_a_page() {
        get("/assets/gone-1234.js").statusCode(404).body(not(containsString("<title>")));
    }

    @Test
    void a_page_that_the_reader_has_already_is_not_sent_again() {
        String etag = get("/").extract().header("ETag");

        given().header("If-None-Match", etag).get("/").then().statusCode(304).body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../web/index.html",
                "/assets/../../../../pom.xml",
                "/%2e%2e/%2e%2e/pom.xml",
                "/..%2f..%2fpom.xml"
            })
    void no_address_leads_out_of_the_directory(String address) {
        given().urlEncodingEnabled(false).get(address).then().body(not(containsString("<project")));
    }

    @Test
    void a_head_has_the_headers_and_no_body() {
        given().head("/mark.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(equalTo(""));
    }

    @Test
    void a_page_takes_no_writing() {
        given().post("/dossiers").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/assets/gone.js", "/mark.svg", "/api/v1/no-such-thing", "/q/health/ready", "/q/nothing"})
    void every_answer_carries_the_header_policy(String address) {
        get(address)
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static ValidatableResponse get(String address) {
        return given().header("Accept-Encoding", "identity").get(address).then();
    }

    private static RequestSpecification asking(String codings) {
        DecoderConfig none = DecoderConfig.decoderConfig().noContentDecoders();
        return given().config(RestAssuredConfig.config().decoderConfig(none)).header("Accept-Encoding", codings);
    }
}
