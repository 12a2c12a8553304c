package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;

@QuarkusTest
class CertificatePaperTest {

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    private String certificate(Held decision) {
        UUID award = jdbi.withHandle(handle -> handle.createQuery("select id from award where decision_id = :id")
                .bind("id", UUID.fromString(decision.id()))
                .mapTo(UUID.class)
                .one());
        return "/api/v1/awards/" + award + "/certificate";
    }

    @Test
    void its_code_leads_a_telephone_to_the_page_where_anyone_sees_what_stands() throws ReaderException {
        Desk desk = decisions.desk();
        Held decision = decisions.published(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        byte[] pdf = desk.office()
                .request()
                .get(certificate(decision))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        String address = read(PaperReader.image(pdf, 0, 150));

        assertThat(PaperReader.text(pdf)).contains("Đỗ Thị Thử Nghiệm").contains("KT. BỘ TRƯỞNG");
        assertThat(PaperReader.pages(pdf)).isEqualTo(1);
        assertThat(address).contains("/cong-khai/kiem-tra?code=");
        String code = address.substring(address.indexOf("code=") + 5);
        RestAssured.given()
                .get("/api/v1/public/awards/verification/" + code)
                .then()
                .statusCode(200);
    }

    private static String read(BufferedImage page) throws ReaderException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void what_is_not_public_yet_has_no_certificate() {
        Desk desk = decisions.desk();
        Held decision = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));

        desk.office().request().get(certificate(decision)).then().statusCode(409);
    }
}
