package vn.thidua;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** One of everything, in a ministry and its department, for {@link MatrixTest} to knock at. */
@Singleton
class MatrixScene {

    private final Given given;
    private final GivenDossiers dossiers;
    private final GivenDecisions decisions;
    private final GivenAmendments amendments;
    private final GivenCouncils councils;
    private final GivenArchive archive;
    private final Jdbi jdbi;

    MatrixScene(
            Given given,
            GivenDossiers dossiers,
            GivenDecisions decisions,
            GivenAmendments amendments,
            GivenCouncils councils,
            GivenArchive archive,
            Jdbi jdbi) {
        this.given = given;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.amendments = amendments;
        this.councils = councils;
        this.archive = archive;
        this.jdbi = jdbi;
    }

    /**
     * @param sibling a second department, that owes a registration
     * @param things ids by name
     */
    record Things(
            TestUnit ministry,
            TestUnit department,
            TestUnit sibling,
            TestPerson person,
            TestAccount account,
            TestAccount officer,
            Map<String, String> things) {

        String id(String name) {
            String id = things.get(name);
            if (id == null) {
                throw new IllegalArgumentException("the scene has no " + name);
            }
            return id;
        }
    }

    Things set() {
        Map<String, String> things = new HashMap<>();
        Place place = dossiers.place();
        TestUnit sibling = given.unit("Vụ Thử Hai", place.ministry());
        TestPerson person = given.person("Lê Thị Ma Trận", place.department());
        TestAccount account = given.account(Role.OFFICER, place.department());
        things.put("feed", startOfFeed());
        things.put("client", client(place));
        things.put("webhook", webhook(place, things.get("client")));
        things.put("webhookDelivery", delivery(things.get("webhook")));
        things.put("account", account.id().toString());
        things.put("grant", revokedGrant(account, place.department()));
        things.put("person", person.id().toString());
        things.put("membership", one("select id from membership where person_id = ?", person.id()));
        things.put("personPair", personPair(given.person("Lê Thị Ma Trận Sinh Đôi", place.department()), person));
        setDirective(things, place);
        things.put("unit", place.department().id().toString());
        setDossiers(things, place);
        setCampaigns(things, place);
        things.put("campaignCheck", campaignCheck(place, sibling, things.get("launchedCampaign")));
        things.put(
                "obligation",
                one(
                        "select id from obligation where kind = 'CAMPAIGN_REGISTER' and subject_id = ? and debtor_unit_id = ?",
                        UUID.fromString(things.get("launchedCampaign")),
                        sibling.id()));
        setDecisions(things, place);
        setCluster(things, place, sibling);
        setPact(things, place);
        setScoring(things, place, sibling);
        setCouncil(things, place);
        setTitleRegistration(things, place, person);
        setFacts(things, place, person);
        things.put(
                "season",
                place.office()
                        .request()
                        .body(Map.of("unitId", place.ministry().id(), "year", 2024, "councilDay", "2025-01-24"))
                        .post("/api/v1/seasons")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        things.put("provincialDecision", provincialDecision(place));
        setConsultation(things, place);
        things.put("concurrence", concurrence(place));
        things.put("complaint", complaint(place, things.get("nomination")));
        things.put(
                "replacement",
                place.officer()
                        .request()
                        .body(Map.of(
                                "awardId", things.get("award"),
                                "what", "CERTIFICATE",
                                "reason", "DAMAGED",
                                "account", "Bị ướt."))
                        .post("/api/v1/replacements")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("item.id"));
        setDisposal(things, place);
        setReview(things, place, sibling);
        setTraining(things, place, person);
        return new Things(
                place.ministry(), place.department(), sibling, person, account, place.officer(), Map.copyOf(things));
    }

    /** Somebody of the department who does emulation work. */
    private void setTraining(Map<String, String> things, Place place, TestPerson person) {
        io.restassured.response.Response planned = place.office()
                .request()
                .body(GivenTraining.draft(place.department()))
                .post("/api/v1/training-classes");
        String id = planned.then().statusCode(201).extract().path("item.id");
        things.put("trainingClass", id);
        things.put("trainingSession", planned.path("sessions[0].id"));
        place.office()
                .request()
                .header("If-Match", planned.header("ETag"))
                .post("/api/v1/training-classes/" + id + "/opening")
                .then()
                .statusCode(200);
        String invited = "/api/v1/training-classes/" + id + "/invitations";
        place.office()
                .request()
                .header(
                        "If-Match",
                        place.office()
                                .request()
                                .get("/api/v1/training-classes/" + id)
                                .header("ETag"))
                .body(Map.of("personIds", List.of(person.id())))
                .post(invited)
                .then()
                .statusCode(200);
        things.put("learner", one("select id from training_learner where person_id = ?", person.id()));
        jdbi.useHandle(handle -> handle.execute(
                "update training_learner set state = 'ENROLLED', seat = 1, certificate_year = 2024, certificate_number = 1,"
                        + " certificate_code = verification_code(), certified_on = '2024-12-02' where person_id = ?",
                person.id()));
        things.put(
                "trainingCertificate",
                jdbi.withHandle(handle -> handle.select(
                                "select certificate_code from training_learner where person_id = ?", person.id())
                        .mapTo(String.class)
                        .one()));
        things.put(
                "staff",
                place.office()
                        .request()
                        .body(Map.of(
                                "unitId",
                                place.department().id(),
                                "personId",
                                person.id(),
                                "duty",
                                "Đầu mối của ma trận",
                                "load",
                                "PART_TIME",
                                "from",
                                "2020-01-01"))
                        .post("/api/v1/emulation-staff")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("item.id"));
    }

    /** One that is open, and the sibling's report in it. */
    private void setReview(Map<String, String> things, Place place, TestUnit sibling) {
        String cycle = GivenReviews.opened(place.office(), place.ministry().id());
        things.put("review", cycle);
        things.put(
                "reviewReport",
                one(
                        "select id from review_report where cycle_id = ? and unit_id = ?",
                        UUID.fromString(cycle),
                        sibling.id()));
    }

    /** One that is issued and addressed to the department, which acknowledged it and entered a session by mistake. */
    private void setDirective(Map<String, String> things, Place place) {
        String path = "/api/v1/directives";
        Response draft = place.office()
                .request()
                .body(Map.of(
                        "unitId", place.ministry().id(),
                        "kind", "PLAN",
                        "title", "Kế hoạch của ma trận",
                        "issuer", "Bộ trưởng",
                        "issuedOn", "2024-11-29",
                        "points", List.of(Map.of("code", "I.1", "text", "Thử"))))
                .post(path);
        String directive = draft.then().statusCode(201).extract().path("id");
        place.office()
                .request()
                .header("If-Match", draft.header("ETag"))
                .post(path + "/" + directive + "/issue")
                .then()
                .statusCode(200);
        things.put("directive", directive);
        place.office()
                .request()
                .body(Map.of(
                        "fromUnitId",
                        place.ministry().id(),
                        "everyone",
                        false,
                        "unitIds",
                        List.of(place.department().id())))
                .post(path + "/" + directive + "/addressees")
                .then()
                .statusCode(200);
        String addressee = place.officer()
                .request()
                .get(path + "/" + directive + "/addressees")
                .path("items[0].id");
        things.put("addressee", addressee);
        String one = "/api/v1/directive-addressees/" + addressee;
        place.officer()
                .request()
                .header("If-Match", place.officer().request().get(one).header("ETag"))
                .body(Map.of())
                .post(one + "/acknowledgement")
                .then()
                .statusCode(200);
        things.put(
                "directiveSession",
                place.officer()
                        .request()
                        .body(Map.of("heldOn", "2024-12-02", "subject", "Thử", "peopleReached", 1, "people", 2))
                        .post(one + "/sessions")
                        .path("sessions[0].id"));
        place.officer()
                .request()
                .body(Map.of("reason", "Nhầm"))
                .post("/api/v1/directive-sessions/" + things.get("directiveSession") + "/removal")
                .then()
                .statusCode(200);
        Response plan = place.officer()
                .request()
                .body(Map.of(
                        "directiveId",
                        directive,
                        "unitId",
                        place.department().id(),
                        "title",
                        "Kế hoạch của ma trận",
                        "tasks",
                        List.of(Map.of("content", "Việc", "points", List.of("I.1")))))
                .post("/api/v1/plans");
        things.put("plan", plan.then().statusCode(201).extract().path("id"));
        things.put("planTask", plan.path("tasks[0].id"));
        things.put(
                "difficulty",
                place.officer()
                        .request()
                        .body(Map.of(
                                "unitId",
                                place.department().id(),
                                "about",
                                "DIRECTIVE",
                                "directiveId",
                                directive,
                                "title",
                                "Vướng mắc của ma trận",
                                "content",
                                "Thử"))
                        .post("/api/v1/difficulties")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("item.id"));
    }

    /** One that is open, with a comment, and a nominee who waits for one. */
    private void setConsultation(Map<String, String> things, Place place) {
        UUID dossier = decisions.dossier(place.department(), "ACCEPTED");
        TestPerson one = given.person("Bế Thị Huân Chương", place.department());
        TestPerson other = given.person("Bế Thị Chờ", place.department());
        UUID published = decisions.nomination(dossier, one, place.department(), "LABOR_ORDER_3", null);
        UUID waiting = decisions.nomination(dossier, other, place.department(), "LABOR_ORDER_3", null);
        things.put("waitingNomination", waiting.toString());
        String path = "/api/v1/consultations";
        io.restassured.response.Response draft = place.office()
                .request()
                .body(Map.of(
                        "unitId",
                        place.ministry().id(),
                        "title",
                        "Lấy ý kiến thử " + place.ministry().code(),
                        "opensOn",
                        "2024-12-02",
                        "candidates",
                        List.of(Map.of("nominationId", published))))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .response();
        String id = draft.path("id");
        place.office()
                .request()
                .header("If-Match", draft.header("ETag"))
                .post(path + "/" + id + "/opening")
                .then()
                .statusCode(200);
        things.put("consultation", id);
        things.put(
                "comment",
                given.nobody()
                        .body(Map.of(
                                "requestId", UUID.randomUUID(),
                                "candidateId", draft.path("candidates[0].id"),
                                "kind", "OBJECTION",
                                "content", "Thử",
                                "senderName", "Thử",
                                "senderContact", "Thử"))
                        .post("/api/v1/public/consultations/" + id + "/comments")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("code"));
        things.put(
                "commentId", one("select id from consultation_comment where consultation_id = ?", UUID.fromString(id)));
    }

    /** With a ballot that is prepared and not open. */
    private void setCouncil(Map<String, String> things, Place place) {
        GivenCouncils.Called meeting = councils.begun(councils.withCases(councils.council(place, 3), 1), 0);
        things.put("council", meeting.council().id());
        things.put("seat", meeting.council().seats().get(2));
        things.put("meeting", meeting.id());
        things.put(
                "councilCase",
                one("select id from council_case where meeting_id = ? and ordinal = 1", UUID.fromString(meeting.id())));
        Response ballot = GivenCouncils.step(meeting, "ballot", Map.of());
        things.put("ballot", ballot.path("id"));
        things.put(
                "ballotCase",
                one(
                        "select id from ballot_case where ballot_id = ? and ordinal = 1",
                        UUID.fromString(ballot.path("id"))));
    }

    private static String complaint(Place place, String nomination) {
        return place.office()
                .request()
                .body(Map.of(
                        "unitId", place.ministry().id(),
                        "kind", "FEEDBACK",
                        "channel", "LETTER",
                        "subjectType", "NOMINATION",
                        "subjectId", nomination,
                        "title", "Thử ma trận",
                        "content", "Nội dung phản ánh thử.",
                        "receivedOn", "2024-12-02",
                        "anonymous", true))
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("item.id");
    }

    /** Of a dossier that was decided so long ago that it is due. */
    private void setDisposal(Map<String, String> things, Place place) {
        UUID dossier = archive.decided(place.department(), GivenDecisions.CERTIFICATE, "1950-05-01");
        things.put("archivedDossier", dossier.toString());
        things.put(
                "disposal",
                archive.drafted(place.office(), place.ministry(), dossier).path("id"));
    }

    private static String concurrence(Place place) {
        return place.office()
                .request()
                .body(Map.of(
                        "unitId", place.ministry().id(),
                        "direction", "RECEIVED",
                        "otherBody", "Ủy ban nhân dân tỉnh Thử",
                        "subject", "Lấy ý kiến",
                        "receivedOn", "2024-11-28",
                        "cases", List.of(Map.of("name", "Sở Thử", "award", "Huân chương Lao động hạng Ba"))))
                .post("/api/v1/concurrence-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String provincialDecision(Place place) {
        TestUnit department = given.provincialDepartment("Sở Thử", place.ministry());
        TestPerson person = given.person("Lý Thị Cấp Sở", department);
        return place.office()
                .request()
                .body(Map.of(
                        "unitId",
                        department.id(),
                        "number",
                        "1/QĐ-UBND-" + department.code(),
                        "decidedOn",
                        "2024-11-15",
                        "authority",
                        "Giám đốc Sở Thử",
                        "signer",
                        "Người Ký",
                        "documentId",
                        dossiers.upload(place.office(), place.ministry()),
                        "lines",
                        List.of(Map.of(
                                "recipientKind",
                                "INDIVIDUAL",
                                "personId",
                                person.id(),
                                "awardCode",
                                "LABOR_ADVANCED",
                                "year",
                                2024))))
                .post("/api/v1/provincial-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String personPair(TestPerson one, TestPerson other) {
        boolean ordered = one.id().toString().compareTo(other.id().toString()) < 0;
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into person_pair (id, left_id, right_id, score, reasons) values (?, ?, ?, 80, array ['SIMILAR_NAME'])",
                id,
                ordered ? one.id() : other.id(),
                ordered ? other.id() : one.id()));
        return id.toString();
    }

    private static void setTitleRegistration(Map<String, String> things, Place place, TestPerson person) {
        Response begun = place.officer()
                .request()
                .body(Map.of("unitId", place.department().id(), "year", 2024))
                .post("/api/v1/title-registrations");
        things.put("titleRegistration", begun.path("id"));
        place.officer()
                .request()
                .header("If-Match", begun.header("ETag"))
                .body(Map.of("lines", List.of(Map.of("personId", person.id(), "awardCode", GivenDossiers.TITLE_AWARD))))
                .post("/api/v1/title-registrations/" + begun.path("id") + "/lines")
                .then()
                .statusCode(200);
        things.put(
                "titleLine",
                place.officer()
                        .request()
                        .get("/api/v1/title-registration-lines?registration=" + begun.path("id"))
                        .path("items[0].id"));
    }

    private static void setFacts(Map<String, String> things, Place place, TestPerson person) {
        Map<String, Object> rating = Map.of("year", 2024, "level", "GOOD");
        things.put(
                "fact",
                place.officer()
                        .request()
                        .body(Map.of("personId", person.id(), "kind", "RATING", "value", rating, "source", "Thử quyền"))
                        .post("/api/v1/facts")
                        .path("fact.id"));
        place.officer()
                .request()
                .body(Map.of(
                        "personId",
                        person.id(),
                        "kinds",
                        List.of("LEAVE"),
                        "until",
                        "2024-12-01",
                        "source",
                        "Thử quyền"))
                .post("/api/v1/fact-statements")
                .then()
                .statusCode(200);
        things.put(
                "factStatement",
                place.officer()
                        .request()
                        .get("/api/v1/fact-statements?person=" + person.id())
                        .path("items[0].id"));
    }

    private void setCluster(Map<String, String> things, Place place, TestUnit sibling) {
        Response formed = place.office()
                .request()
                .body(Map.of(
                        "unitId",
                        place.ministry().id(),
                        "code",
                        "KHOI-MA-TRAN",
                        "kind",
                        "BLOCK",
                        "ordinal",
                        900,
                        "name",
                        "Khối ma trận"))
                .post("/api/v1/clusters");
        things.put("cluster", formed.path("id"));
        Response joined = ofCluster(
                place, formed, "members", Map.of("unitId", place.department().id(), "from", "2024-01-01"));
        joined = ofCluster(place, joined, "members", Map.of("unitId", sibling.id(), "from", "2024-01-01"));
        ofCluster(
                place,
                joined,
                "heads",
                Map.of(
                        "year",
                        2024,
                        "office",
                        "HEAD",
                        "unitId",
                        place.department().id()));
        things.put(
                "clusterHead",
                one(
                        "select id from cluster_head where unit_id = ?",
                        place.department().id()));
        things.put(
                "clusterMember",
                one(
                        "select id from cluster_member where unit_id = ?",
                        place.department().id()));
    }

    private void setPact(Map<String, String> things, Place place) {
        Response before = place.office().request().get("/api/v1/clusters/" + things.get("cluster"));
        ofCluster(
                place,
                before,
                "pacts",
                Map.of(
                        "year",
                        2024,
                        "signedOn",
                        "2024-03-01",
                        "targets",
                        "Hoàn thành kế hoạch năm",
                        "signerIds",
                        List.of(place.department().id())));
        things.put(
                "clusterPact",
                one(
                        "select pact_id from cluster_pact_signer where unit_id = ?",
                        place.department().id()));
    }

    private static Response ofCluster(Place place, Response before, String what, Map<String, ?> body) {
        Response after = place.office()
                .request()
                .header("If-Match", before.header("ETag"))
                .body(body)
                .post("/api/v1/clusters/" + before.path("id") + "/" + what);
        after.then().statusCode(200);
        return after;
    }

    private void setScoring(Map<String, String> things, Place place, TestUnit sibling) {
        Response sheet = scoreSheet(place);
        place.office()
                .request()
                .header("If-Match", sheet.header("ETag"))
                .post("/api/v1/score-sheets/" + sheet.path("id") + "/issue")
                .then()
                .statusCode(200);
        things.put("scoreSheet", scoreSheet(place).path("id"));
        Response round = place.office()
                .request()
                .body(Map.of(
                        "clusterId",
                        things.get("cluster"),
                        "year",
                        2024,
                        "sheetId",
                        sheet.path("id"),
                        "days",
                        Map.of(
                                "selfBy", "2024-12-06",
                                "crossBy", "2024-12-12",
                                "meetingOn", "2024-12-18",
                                "appraiseBy", "2024-12-27"),
                        "peersEach",
                        1))
                .post("/api/v1/scoring-rounds");
        round.then().statusCode(201);
        things.put("scoringRound", round.path("id"));
        things.put(
                "scoreCard",
                one(
                        "select id from score_card where unit_id = ?",
                        place.department().id()));
        UUID tie = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into scoring_tie (id, round_id, units, state, way, opened_at) values (?, cast(? as uuid), cast(array[?, ?] as uuid[]), 'OPEN', 'BALLOT', now())",
                tie,
                round.<String>path("id"),
                place.department().id(),
                sibling.id()));
        jdbi.useHandle(handle -> handle.execute(
                "insert into scoring_tie_voter (tie_id, unit_id) values (?, ?)",
                tie,
                place.department().id()));
        things.put("scoringTie", tie.toString());
    }

    private static Response scoreSheet(Place place) {
        Response sheet = place.office()
                .request()
                .body(Map.of("unitId", place.ministry().id(), "year", 2024, "title", "Bảng ma trận"))
                .post("/api/v1/score-sheets");
        return place.office()
                .request()
                .header("If-Match", sheet.header("ETag"))
                .body(Map.of(
                        "title",
                        "Bảng ma trận",
                        "criteria",
                        List.of(Map.of(
                                "code", "I", "name", "Nhiệm vụ", "kind", "TASK", "max", 100, "freedom", "FIXED"))))
                .put("/api/v1/score-sheets/" + sheet.path("id"));
    }

    private void setDossiers(Map<String, String> things, Place place) {
        things.put("dossier", dossiers.open(place).id());
        things.put("verifier", place.office().id().toString());
        Begun passed = dossiers.passed(place);
        things.put("passedDossier", passed.id());
        things.put("nomination", passed.nominationIds().getFirst());
        things.put("document", dossiers.upload(place.officer(), place.department()));
        things.put(
                "councilResult",
                one(
                        "select id from council_result where unit_id = ?",
                        place.ministry().id()));
    }

    private static String campaignCheck(Place place, TestUnit team, String campaign) {
        return place.office()
                .request()
                .body(Map.of(
                        "campaignId",
                        campaign,
                        "unitId",
                        place.department().id(),
                        "teamUnitId",
                        team.id(),
                        "plannedOn",
                        "2190-01-01",
                        "focus",
                        "Số liệu"))
                .post("/api/v1/campaign-checks")
                .then()
                .statusCode(201)
                .extract()
                .path("item.id");
    }

    private void campaignReview(Map<String, String> things, Place place, String launched) {
        step(place.office(), launched, "interim-review", 2, Map.of("summary", "Nửa chặng."));
        things.put(
                "campaignReview",
                one("select id from campaign_review where campaign_id = ?", UUID.fromString(launched)));
    }

    private void setCampaigns(Map<String, String> things, Place place) {
        TestAccount signatory = given.account(Role.SIGNATORY, place.ministry());
        things.put("campaign", draftCampaign(place).getString("id"));
        String launched = draftCampaign(place).getString("id");
        step(place.office(), launched, "proposal", 0, Map.of());
        step(signatory, launched, "launch", 1, Map.of("signMode", "KT", "signerTitle", "Thứ trưởng"));
        things.put("launchedCampaign", launched);
        things.put(
                "registration",
                place.officer()
                        .request()
                        .body(Map.of("unitId", place.department().id()))
                        .post("/api/v1/campaigns/" + launched + "/registrations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        things.put(
                "criterion", one("select id from campaign_criterion where campaign_id = ?", UUID.fromString(launched)));
        place.officer()
                .request()
                .body(Map.of(
                        "asOf",
                        "2024-06-30",
                        "figures",
                        List.of(Map.of("criterionId", things.get("criterion"), "value", 40))))
                .post("/api/v1/registrations/" + things.get("registration") + "/progress")
                .then()
                .statusCode(200);
        things.put(
                "figure",
                one(
                        "select id from progress_figure where registration_id = ?",
                        UUID.fromString(things.get("registration"))));
        campaignReview(things, place, launched);
    }

    private static JsonPath draftCampaign(Place place) {
        return place.office()
                .request()
                .body(Map.of(
                        "title",
                        "Thi đua ma trận",
                        "level",
                        "MINISTRY",
                        "unitId",
                        place.ministry().id(),
                        "startsOn",
                        "2024-01-01",
                        "endsOn",
                        "2025-12-31",
                        "goals",
                        "Mục tiêu.",
                        "contents",
                        "Nội dung.",
                        "criteria",
                        List.of(Map.of("name", "Hồ sơ trực tuyến", "target", 80))))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void step(TestAccount by, String campaign, String step, int version, Map<String, ?> body) {
        by.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/campaigns/" + campaign + "/" + step)
                .then()
                .statusCode(200);
    }

    /** A draft, and a published annulment that owes everything back. */
    private void setAmendments(Map<String, String> things, Desk desk) {
        UUID open = amendments.award(desk);
        things.put("amendedAward", open.toString());
        things.put(
                "amendment",
                amendments
                        .drafted(desk, amendments.correction(open, "year", 2023))
                        .id());
        String annulment = amendments
                .published(desk, amendments.draft("PARTIAL_ANNULMENT", amendments.award(desk)))
                .id();
        things.put("publishedAmendment", annulment);
        things.put(
                "awardReturn",
                one(
                        "select id from award_return where what = 'INSIGNIA' and amendment_id = ?",
                        UUID.fromString(annulment)));
    }

    private void setDecisions(Map<String, String> things, Place place) {
        Desk desk = new Desk(
                place.ministry(),
                place.department(),
                place.office(),
                given.account(Role.SIGNATORY, place.ministry()),
                given.account(Role.CLERK, place.ministry()));
        things.put(
                "decision",
                decisions
                        .drafted(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE))
                        .id());
        things.put(
                "candidate", decisions.passed(desk, GivenDecisions.CERTIFICATE).toString());
        Held published = decisions.published(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        things.put("publishedDecision", published.id());
        things.put("recipient", recipient(desk, published));
        setAmendments(things, desk);
        things.put("stateCandidate", decisions.passed(desk, "MERIT_CERT_PM").toString());
        things.put("stateSubmission", stateSubmission(desk, decisions.passed(desk, "MERIT_CERT_PM")));
        things.put("awardImport", awardImport(place));
        things.put("bulkJob", bulkJob(place));
        things.put("award", one("select id from award where decision_id = ?", UUID.fromString(published.id())));
        things.put("report", report(place));
        things.put("sign", sign(place));
        things.put(
                "handoverDue",
                one(
                        "select id from handover_due where part = 'INSIGNIA' and decision_id = ?",
                        UUID.fromString(published.id())));
        Held signed = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        things.put("unpublishedAward", one("select id from award where decision_id = ?", UUID.fromString(signed.id())));
        JsonPath confirmation = confirmation(place, things.get("award"));
        things.put("confirmation", confirmation.getString("id"));
        things.put("code", confirmation.getString("code"));
        things.put(
                "numberBook",
                one(
                        "select id from number_book where unit_id = ?",
                        place.ministry().id()));
    }

    private static String recipient(Desk desk, Held decision) {
        return desk.clerk()
                .request()
                .body(Map.of(
                        "on",
                        "2024-12-02",
                        "recipients",
                        List.of(Map.of("kind", "PARTY_COMMITTEE", "name", "Đảng ủy Bộ Thử"))))
                .post(decision.path() + "/recipients")
                .then()
                .statusCode(200)
                .extract()
                .path("recipients[0].id");
    }

    private static String stateSubmission(Desk desk, UUID nomination) {
        return desk.office()
                .request()
                .body(Map.of(
                        "unitId",
                        desk.ministry().id(),
                        "authority",
                        "PRIME_MINISTER",
                        "title",
                        "Về việc đề nghị tặng Bằng khen của Thủ tướng Chính phủ",
                        "nominationIds",
                        List.of(nomination)))
                .post("/api/v1/state-submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One of a group too small for a figure. */
    private String sign(Place place) {
        one(
                "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on, decision_number, authority)"
                        + " values (gen_random_uuid(), 'MERIT_CERT_MINISTER', 'INDIVIDUAL', 'Người Xưa', ?, ?, ?, 2012, '2012-06-01', ?, 'Bộ trưởng') returning id",
                given.person("Người Xưa", place.department()).id(),
                place.department().id(),
                place.department().name(),
                place.department().id().toString());
        return place.office()
                .request()
                .get("/api/v1/signs/LEADERS_SHARE/2012?state=SUPPRESSED&unit="
                        + place.department().id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String report(Place place) {
        return place.office()
                .request()
                .body(Map.of("kind", "COMMENDATIONS", "title", "Khen thưởng", "by", "unit"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("item.id");
    }

    private static JsonPath confirmation(Place place, String award) {
        return place.office()
                .request()
                .body(Map.of("requestedBy", "Người Đến Hỏi"))
                .post("/api/v1/awards/" + award + "/confirmations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Checked, and with a row that is wrong: nothing of it can be entered. */
    private static String awardImport(Place place) {
        return place.office()
                .request()
                .contentType("application/octet-stream")
                .queryParam("fileName", "cu.csv")
                .queryParam("unit", place.ministry().id())
                .body(("award_code,recipient_kind,unit_code,year,decision_number,decided_on,authority_name\n"
                                + "COLLECTIVE_ADVANCED,COLLECTIVE,NO-SUCH-UNIT,2015,8/QĐ,2015-12-30,Bộ trưởng\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/award-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("file.id");
    }

    /** Brought by somebody who is none of those who ask for it. */
    private String bulkJob(Place place) {
        return given.account(Role.ADMIN, place.ministry())
                .request()
                .contentType("application/x-ndjson")
                .queryParam("kind", "PEOPLE")
                .queryParam("unit", place.department().id())
                .body("{}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/bulk-jobs")
                .then()
                .statusCode(202)
                .extract()
                .path("item.id");
    }

    private String client(Place place) {
        return given.account(Role.ADMIN, place.ministry())
                .request()
                .body(GivenClients.draft(place.department()))
                .post("/api/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("item.id");
    }

    private String webhook(Place place, String client) {
        return given.account(Role.ADMIN, place.ministry())
                .request()
                .body(Map.of(
                        "url", "http://127.0.0.1:9/", "types", List.of("NEVER_HAPPENS"), "subjectTypes", List.of()))
                .post("/api/v1/clients/" + client + "/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String delivery(String webhook) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into webhook_delivery (id, webhook_id, event_id, state, queued_at, due_at)"
                        + " select ?, ?, (select id from event limit 1), 'DELIVERED', now(), now()",
                id,
                UUID.fromString(webhook)));
        return id.toString();
    }

    /** Revoked already, so that whoever is let through to revoke it changes nothing. */
    private String revokedGrant(TestAccount account, TestUnit unit) {
        given.also(account, Role.CLERK, unit);
        String id = one("select id from account_grant where role = 'CLERK' and account_id = ?", account.id());
        jdbi.useHandle(handle -> handle.execute(
                "update account_grant set revoked_at = now(), revoked_because = 'thử' where id = ?",
                UUID.fromString(id)));
        return id;
    }

    /** Where the feed stands before anything of this scene has happened. */
    private String startOfFeed() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce((select xid::text || '-' || ordinal from event order by xid desc, ordinal desc limit 1), '0-0')")
                .mapTo(String.class)
                .one());
    }

    private String one(String sql, Object... arguments) {
        return jdbi.withHandle(
                handle -> handle.select(sql, arguments).mapTo(UUID.class).one().toString());
    }
}
