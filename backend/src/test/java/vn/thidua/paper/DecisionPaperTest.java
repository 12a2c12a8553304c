package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;

@QuarkusTest
class DecisionPaperTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

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
}
