package vn.thidua.rulebook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.Given.TestAccount;

/** A framework of law of a test's own, in a year long before the real ones, brought as the program brings its files. */
@Singleton
class GivenRulebook {

    private static final AtomicInteger YEAR = new AtomicInteger(1946);

    private final RulebookFiles files;
    private final Rulebooks rulebooks;
    private final Jdbi jdbi;

    GivenRulebook(RulebookFiles files, Rulebooks rulebooks, Jdbi jdbi) {
        this.files = files;
        this.rulebooks = rulebooks;
        this.jdbi = jdbi;
    }

    /** A framework of a test: it governs one year. */
    record TestLaw(String framework, int year) {

        String rule(String name) {
            return framework + "-" + name;
        }

        String path() {
            return "/api/v1/rulebooks/" + framework;
        }

        /** A file of the program, in the version that it says. */
        byte[] file(int version, String wording) {
            return """
                    framework: %1$s
                    version: %2$d
                    from: %3$d-01-01
                    to: %3$d-12-31
                    texts:
                      - {key: THU, layer: DECREE, number: Nghị định thử 1/%3$d, standing: READ, source: thử}
                    general:
                      - awards: [LABOR_ADVANCED]
                        rule:
                          id: %1$s-G1
                          kind: PRINCIPLE
                          text: {vi: Một thành tích chỉ khen một lần., en: One achievement is rewarded once.}
                          cite: {text: THU, article: Điều 1}
                          standing: RECALLED
                    awards:
                      LABOR_ADVANCED:
                        rules:
                          - id: %1$s-LDTT
                            text: {vi: '%4$s', en: No work was used before.}
                            cite: {text: THU, article: Điều 2, clause: khoản 1, copy: thử}
                            standing: READ
                            condition: {is: WORK_NOT_REUSED}
                      EMULATION_FIGHTER_GRASSROOTS:
                        rules:
                          - id: %1$s-CSTD-STANDARD
                            text: {vi: Đạt tiêu chuẩn Lao động tiên tiến., en: Meets the standard of the advanced worker.}
                            cite: {text: THU, article: Điều 3, copy: thử}
                            standing: READ
                            condition: {is: STANDARD_MET, award: LABOR_ADVANCED}
                          - id: %1$s-CSTD-WORK
                            text: {vi: Có sáng kiến hoặc đề tài., en: Has an initiative or research.}
                            cite: {text: THU, article: Điều 3, clause: khoản 2, copy: thử}
                            standing: READ
                            condition:
                              is: ANY_OF
                              of:
                                - id: %1$s-CSTD-WORK-INITIATIVE
                                  text: {vi: Sáng kiến được công nhận., en: An initiative recognised.}
                                  cite: {text: THU, article: Điều 3, clause: khoản 2, copy: thử}
                                  standing: READ
                                  condition: {is: WORKS_RECOGNISED, of: [INITIATIVE], scope: GRASSROOTS, years: 1}
                                - id: %1$s-CSTD-WORK-RESEARCH
                                  text: {vi: Đề tài được nghiệm thu., en: Research accepted.}
                                  cite: {text: THU, article: Điều 3, clause: khoản 2}
                                  standing: RECALLED
                                  condition: {is: WORKS_RECOGNISED, of: [RESEARCH], scope: GRASSROOTS}
                      COLLECTIVE_ADVANCED:
                        nothing: {vi: Chưa đọc văn bản., en: The text was not read.}
                    """.formatted(framework, version, year, wording).getBytes(StandardCharsets.UTF_8);
        }
    }

    TestLaw law() {
        int year = YEAR.getAndIncrement();
        TestLaw law = new TestLaw("F" + year, year);
        brings(law, law.file(1, "Chưa dùng sáng kiến, đề tài lần nào."));
        return law;
    }

    /** A start of the program with that file. */
    void brings(TestLaw law, byte[] file) {
        QuarkusTransaction.requiringNew().run(() -> files.takeUp(law.framework(), file));
        rulebooks.forget(null);
    }

    Response opened(TestAccount owner, TestLaw law) {
        return owner.request()
                .body(Map.of("reason", "Văn bản mới"))
                .post(law.path() + "/draft")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** The draft as it is now: what comes next must have seen it. */
    static String etag(TestAccount owner, TestLaw law) {
        return owner.request().get(law.path() + "/draft").header("ETag");
    }

    static ValidatableResponse step(TestAccount owner, TestLaw law, String step, Map<String, ?> body) {
        return owner.request()
                .header("If-Match", etag(owner, law))
                .body(body)
                .post(law.path() + "/draft/" + step)
                .then();
    }

    static ValidatableResponse edit(TestAccount owner, TestLaw law, String rule, Map<String, ?> body) {
        return owner.request()
                .header("If-Match", etag(owner, law))
                .body(body)
                .put(law.path() + "/draft/rules/" + law.rule(rule))
                .then();
    }

    /** A rule of the draft, as a form has it in hand. */
    static Map<String, Object> rule(TestAccount owner, TestLaw law, String rule) {
        return owner.request()
                .get(law.path() + "/draft/rules/" + law.rule(rule))
                .then()
                .statusCode(200)
                .extract()
                .path("rule");
    }

    Jdbi jdbi() {
        return jdbi;
    }
}
