package vn.thidua.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thidua.Given;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;

@QuarkusTest
class PublicFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    private static Document feed() throws Exception {
        var answer =
                given().get("/api/v1/public/feed.atom").then().statusCode(200).extract();
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
    }

    private static List<String> all(Document feed, String name) {
        List<String> texts = new ArrayList<>();
        var nodes = feed.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void an_opened_consultation_stands_in_the_feed_and_a_draft_does_not() throws Exception {
        Desk desk = decisions.desk();
        UUID nomination = decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"),
                given.person("Người Trong Bản Tin", desk.department()),
                desk.department(),
                "LABOR_ORDER_3",
                null);
        String title = "Lấy ý kiến <" + UUID.randomUUID() + "> & trả lời";
        var draft = desk.office()
                .request()
                .body(Map.of(
                        "unitId",
                        desk.ministry().id(),
                        "title",
                        title,
                        "opensOn",
                        "2024-12-02",
                        "candidates",
                        List.of(Map.of("nominationId", nomination))))
                .post("/api/v1/consultations");
        assertThat(all(feed(), "title")).doesNotContain(title);
        desk.office()
                .request()
                .header("If-Match", draft.header("ETag"))
                .post("/api/v1/consultations/" + draft.path("id") + "/opening")
                .then()
                .statusCode(200);
        Document feed = feed();
        assertThat(all(feed, "title")).contains(title);
        assertThat(all(feed, "id")).contains("urn:uuid:" + draft.path("id"));
        assertThat(all(feed, "summary")).anyMatch(summary -> summary.contains("16/12/2024"));
        assertThat(feed.getDocumentElement().getTextContent()).doesNotContain("Người Trong Bản Tin");
        Element link = (Element) feed.getElementsByTagNameNS(ATOM, "link").item(0);
        assertThat(link.getAttribute("href")).endsWith("/api/v1/public/feed.atom");
    }
}
