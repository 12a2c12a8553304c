package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;
import vn.thidua.document.MadeDocuments;
import vn.thidua.paper.seal.PdfSeal;

@QuarkusTest
class DecisionPaperTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    PdfSeal seal;

    @Inject
    MadeDocuments documents;

    private static byte[] paper(TestAccount by, Held decision, String format) {
        return by.request()
                .queryParam("format", format)
                .get(decision.path() + "/paper")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }

    @Test
    void a_draft_says_on_every_page_that_it_is_one_and_has_neither_number_nor_day() {
        Desk desk = decisions.desk();
        Held decision = decisions.drafted(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        byte[] pdf = paper(desk.office(), decision, "pdf");

        String text = PaperReader.text(pdf);
        assertThat(text).contains("Số: …/" + GivenDecisions.SYMBOL).contains("ngày … tháng … năm 2024");
        assertThat(text.split("DỰ THẢO", -1)).hasSize(PaperReader.pages(pdf) + 1);
    }

    @Test
    void a_signed_one_has_number_day_and_capacity_and_no_mark() {
        Desk desk = decisions.desk();
        Held decision = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        String text = PaperReader.text(paper(desk.clerk(), decision, "pdf"));

        assertThat(text)
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Số: 01/" + GivenDecisions.SYMBOL)
                .contains("Hà Nội, ngày 02 tháng 12 năm 2024")
                .contains("KT. BỘ TRƯỞNG")
                .contains("THỨ TRƯỞNG")
                .contains("01 cá nhân")
                .contains("Đỗ Thị Thử Nghiệm")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void a_list_over_many_pages_repeats_its_head_and_numbers_the_pages_after_the_first() {
        Desk desk = decisions.desk();
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(decisions.passed(desk, GivenDecisions.CERTIFICATE));
        }
        byte[] pdf = paper(desk.office(), decisions.drafted(desk, many.toArray(UUID[]::new)), "pdf");

        assertThat(PaperReader.pages(pdf)).isGreaterThanOrEqualTo(3);
        assertThat(PaperReader.text(pdf).split("Họ và tên", -1)).hasSize(PaperReader.pages(pdf));
    }

    @Test
    void the_word_file_is_laid_out_by_the_same_measures() {
        Desk desk = decisions.desk();
        Held decision = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        byte[] docx = paper(desk.office(), decision, "docx");

        assertThat(PaperReader.wordText(docx))
                .contains("Số: 01/" + GivenDecisions.SYMBOL)
                .contains("Đỗ Thị Thử Nghiệm");
        // 20 mm above and below, 30 mm left, 15 mm right
        assertThat(PaperReader.part(docx, "word/document.xml"))
                .contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\"")
                .contains("<w:tblHeader/>");
    }

    @Test
    void who_may_not_read_the_decision_gets_no_paper() {
        Desk desk = decisions.desk();
        Held decision = decisions.drafted(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        given.account(Role.OFFICER, desk.department())
                .request()
                .get(decision.path() + "/paper")
                .then()
                .statusCode(403);
        decisions
                .desk()
                .office()
                .request()
                .get(decision.path() + "/paper")
                .then()
                .statusCode(404);
    }

    @Test
    void another_format_is_refused() {
        Desk desk = decisions.desk();
        Held decision = decisions.drafted(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        desk.office()
                .request()
                .queryParam("format", "odt")
                .get(decision.path() + "/paper")
                .then()
                .statusCode(422);
    }

    @Test
    void a_signed_one_is_sealed_once_and_is_the_same_file_for_everybody() {
        Desk desk = decisions.desk();
        Held decision = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        byte[] first = paper(desk.clerk(), decision, "pdf");
        byte[] second = paper(desk.office(), decision, "pdf");

        assertThat(second).isEqualTo(first);
        assertThat(PaperReader.missing(first)).isEmpty();
        assertThat(seal.check(first).valid()).isTrue();
        desk.office()
                .request()
                .get(decision.path() + "/paper/seal")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("development", equalTo(true));
    }

    @Test
    void a_kept_file_that_was_changed_is_not_handed_out_and_is_told() throws IOException {
        Desk desk = decisions.desk();
        Held decision = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        byte[] sealed = paper(desk.clerk(), decision, "pdf");
        String document = desk.office()
                .request()
                .get(decision.path() + "/paper/seal")
                .then()
                .extract()
                .path("documentId");
        Path file = documents.open(UUID.fromString(document)).path();

        byte[] changed = sealed.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(file, changed);

        desk.office()
                .request()
                .get(decision.path() + "/paper/seal")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false));
        desk.office().request().get(decision.path() + "/paper").then().statusCode(500);
        Files.write(file, sealed);
    }

    @Test
    void a_template_that_is_changed_later_changes_nothing_of_what_is_sealed() {
        Desk desk = decisions.desk();
        Held decision = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        byte[] sealed = paper(desk.clerk(), decision, "pdf");
        TestAccount admin = given.account(Role.ADMIN, desk.ministry());
        String template = "/api/v1/paper-templates/DECISION";
        String etag = admin.request().get(template).header("ETag");

        etag = admin.request()
                .header("If-Match", etag)
                .body(Map.of("content", "<paper><p class=\"name\">Khác</p></paper>", "because", "Thử"))
                .put(template)
                .header("ETag");
        byte[] after = paper(desk.office(), decision, "pdf");
        admin.request()
                .header("If-Match", etag)
                .body(Map.of("because", "Thử xong"))
                .post(template + "/restoration")
                .then()
                .statusCode(200);

        assertThat(after).isEqualTo(sealed);
    }

    @Test
    void what_is_not_signed_has_no_seal() {
        Desk desk = decisions.desk();
        Held decision = decisions.drafted(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        desk.office().request().get(decision.path() + "/paper/seal").then().statusCode(409);
    }
}
