package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;

@QuarkusTest
class DossierPapersTest {

    @Inject
    GivenDossiers dossiers;

    private static byte[] taken(TestAccount by, String path) {
        return by.request().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String of(Begun dossier, String paper) {
        return "/api/v1/dossiers/" + dossier.id() + "/" + paper;
    }

    @Test
    void a_letter_names_the_unit_its_superior_and_who_is_put_forward() {
        Place place = dossiers.place();
        Begun dossier = dossiers.submitted(place);

        String text = PaperReader.text(taken(place.office(), of(dossier, "submission-letter")));

        assertThat(text)
                .contains("TỜ TRÌNH")
                .contains("Trần Thị Thử")
                .contains("01 cá nhân, 01 tập thể")
                .containsIgnoringCase(place.department().name())
                .containsIgnoringCase("Kính gửi: " + place.ministry().name())
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void the_letter_of_a_draft_says_that_it_is_one() {
        Place place = dossiers.place();

        assertThat(PaperReader.text(taken(place.officer(), of(dossiers.complete(place), "submission-letter"))))
                .contains("DỰ THẢO");
    }

    @Test
    void a_report_is_set_with_its_headings() {
        assertThat(AchievementReportPaper.blocks("I. SƠ LƯỢC LÝ LỊCH\nSinh năm 1985.\n\n1. Kết quả\n- 2 sáng kiến."))
                .extracting(AchievementReportSheet.Block::heading)
                .containsExactly(true, false, true, false);
    }

    @Test
    void the_report_and_the_conditions_of_a_nomination_are_papers() {
        Place place = dossiers.place();
        String nomination = "/api/v1/nominations/"
                + dossiers.submitted(place).nominationIds().getFirst();

        assertThat(PaperReader.text(taken(place.office(), nomination + "/achievement-report")))
                .contains("BÁO CÁO THÀNH TÍCH")
                .contains("Mẫu số 03");
        assertThat(PaperReader.text(taken(place.office(), nomination + "/verdict-sheet")))
                .contains("PHIẾU THẨM ĐỊNH")
                .contains("Kết luận theo quy định");
    }

    @Test
    void a_notice_of_return_says_why_what_and_until_when() {
        Place place = dossiers.place();
        Begun dossier = dossiers.submitted(place);
        place.office().request().get(of(dossier, "return-notice")).then().statusCode(409);

        dossiers.step(
                place.office(), dossier, "return", Map.of("reason", "Thiếu minh chứng sáng kiến", "workingDays", 5));

        assertThat(PaperReader.text(taken(place.officer(), of(dossier, "return-notice"))))
                .contains("trả lại hồ sơ")
                .contains("Thiếu minh chứng sáng kiến")
                .contains("trước hết ngày");
    }

    @Test
    void a_notice_of_refusal_names_the_article() {
        Place place = dossiers.place();
        Begun dossier = dossiers.submitted(place);
        Map<String, Object> refusal = Map.of(
                "reason",
                "Không đúng thẩm quyền",
                "citation",
                Map.of("document", "Nghị định thử", "article", "Điều 9"));

        dossiers.step(place.office(), dossier, "refusal", refusal);

        assertThat(PaperReader.text(taken(place.office(), of(dossier, "refusal-notice"))))
                .contains("Không đúng thẩm quyền")
                .contains("Điều 9, Nghị định thử");
    }

    @Test
    void a_whole_dossier_is_one_file_whose_index_holds() throws IOException {
        Place place = dossiers.place();
        Begun dossier = dossiers.submitted(place);

        Map<String, byte[]> files = files(taken(place.office(), of(dossier, "bundle")));

        JsonNode index = new ObjectMapper().readTree(files.remove("00-Muc-luc.json"));
        assertThat(new String(files.remove("00-Muc-luc.html"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Bao-cao-thanh-tich.docx");
        assertThat(files.keySet())
                .contains("01-To-trinh.pdf", "01-To-trinh.docx")
                .anyMatch(path -> path.endsWith("Bao-cao-thanh-tich.pdf"))
                .anyMatch(path -> path.endsWith("Phieu-tham-dinh.docx"))
                .anyMatch(path -> path.contains("/Minh-chung/01-"))
                .anyMatch(path -> path.startsWith("03-Tai-lieu-kem-theo/01-"));
        assertThat(index.path("parts")).hasSameSizeAs(files.keySet());
        index.path("parts")
                .forEach(part -> assertThat(DigestUtils.sha256Hex(
                                files.get(part.path("path").asText())))
                        .isEqualTo(part.path("sha256").asText()));
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
