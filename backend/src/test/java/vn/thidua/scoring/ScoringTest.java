package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class ScoringTest {

    private static final String SHEETS = "/api/v1/score-sheets";
    private static final String ROUNDS = "/api/v1/scoring-rounds";
    private static final String CARDS = "/api/v1/score-cards";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestAccount office;
    private TestAccount head;
    private String cluster;
    private final List<TestUnit> members = new ArrayList<>();
    private final Map<UUID, TestAccount> heads = new LinkedHashMap<>();

    @BeforeEach
    void a_cluster_of_three_whose_first_member_heads_it() {
        ministry = given.unit("Bộ Thử");
        office = given.account(Role.STANDING_OFFICE, ministry);
        members.clear();
        heads.clear();
        Response formed = office.request()
                .body(Map.of(
                        "unitId", ministry.id(), "code", "CUM-T", "kind", "CLUSTER", "ordinal", 900, "name", "Cụm thử"))
                .post("/api/v1/clusters");
        cluster = formed.path("id");
        String etag = formed.header("ETag");
        for (String name : List.of("Sở A", "Sở B", "Sở C")) {
            TestUnit unit = given.provincialDepartment(name, ministry);
            members.add(unit);
            heads.put(unit.id(), given.account(Role.UNIT_HEAD, unit));
            etag = changed(etag, "members", Map.of("unitId", unit.id(), "from", "2024-01-01"));
        }
        changed(
                etag,
                "heads",
                Map.of(
                        "year",
                        2024,
                        "office",
                        "HEAD",
                        "unitId",
                        members.getFirst().id()));
        head = given.account(Role.CLUSTER_HEAD, members.getFirst());
    }

    private String changed(String etag, String what, Map<String, ?> body) {
        Response response =
                office.request().header("If-Match", etag).body(body).post("/api/v1/clusters/" + cluster + "/" + what);
        response.then().statusCode(200);
        return response.header("ETag");
    }

    private static Map<String, Object> criterion(String code, String parent, String kind, int max, String freedom) {
        Map<String, Object> criterion = new LinkedHashMap<>();
        criterion.put("code", code);
        criterion.put("parentCode", parent);
        criterion.put("name", "Mục " + code);
        criterion.put("kind", kind);
        criterion.put("max", max);
        criterion.put("freedom", freedom);
        return criterion;
    }

    private static List<Map<String, Object>> frame() {
        Map<String, Object> punctual = criterion("II.1", "II", "AUTOMATIC", 10, "FIXED");
        punctual.put("measure", "PUNCTUALITY");
        return new ArrayList<>(List.of(
                criterion("I", null, "TASK", 60, "REFINED"),
                criterion("I.1", "I", "TASK", 40, "FIXED"),
                criterion("I.2", "I", "TASK", 20, "FIXED"),
                criterion("II", null, "TASK", 40, "FIXED"),
                punctual,
                criterion("II.2", "II", "TASK", 30, "FIXED"),
                criterion("III", null, "BONUS", 5, "FIXED"),
                criterion("IV", null, "DEDUCTION", 10, "FIXED"),
                criterion("V", null, "EXCLUSION", 1, "FIXED")));
    }

    private Response begun(TestAccount by, String clusterId, String from) {
        Map<String, Object> opening =
                new LinkedHashMap<>(Map.of("unitId", ministry.id(), "year", 2024, "title", "Bảng điểm thử"));
        opening.put("clusterId", clusterId);
        opening.put("fromId", from);
        return by.request().body(opening).post(SHEETS);
    }

    private static Response written(TestAccount by, Response sheet, List<?> criteria) {
        return by.request()
                .header("If-Match", sheet.header("ETag"))
                .body(Map.of("title", "Bảng điểm thử", "example", true, "criteria", criteria))
                .put(SHEETS + "/" + sheet.path("id"));
    }

    private static Response issued(TestAccount by, Response sheet) {
        return by.request().header("If-Match", sheet.header("ETag")).post(SHEETS + "/" + sheet.path("id") + "/issue");
    }

    private String issuedFrame() {
        Response sheet = written(office, begun(office, null, null), frame());
        issued(office, sheet).then().statusCode(200);
        return sheet.path("id");
    }

    @Test
    void a_cluster_makes_its_sheet_within_the_ministrys_frame() {
        String frame = issuedFrame();
        Response own = begun(head, cluster, frame);
        own.then()
                .statusCode(201)
                .body("frameId", is(frame))
                .body("criteria", hasSize(9))
                .body("example", is(true));
        List<Map<String, Object>> criteria = frame();
        criteria.set(1, criterion("I.1", "I", "TASK", 30, "FIXED"));
        criteria.add(3, criterion("I.3", "I", "TASK", 10, "FIXED"));
        issued(head, written(head, own, criteria))
                .then()
                .statusCode(200)
                .body("state", is("ISSUED"))
                .body("actions", empty());
    }

    @Test
    void what_goes_beyond_the_frame_is_refused_place_by_place() {
        Response own = begun(head, cluster, issuedFrame());
        List<Map<String, Object>> criteria = frame();
        criteria.set(0, criterion("I", null, "TASK", 70, "REFINED"));
        criteria.set(5, criterion("II.2", "II", "TASK", 25, "FIXED"));
        criteria.remove(8);
        criteria.add(criterion("VI", null, "BONUS", 5, "FIXED"));
        issued(head, written(head, own, criteria))
                .then()
                .statusCode(422)
                .body(
                        "violations.findAll { it.code == 'OUTSIDE_FRAME' }.pointer",
                        hasItems("/criteria/0/max", "/criteria/5/max", "/criteria", "/criteria/8/code"))
                .body("violations.findAll { it.code == 'SUM_DIFFERS' }.pointer", hasItem("/criteria/0/max"));
    }

    @Test
    void what_is_no_tree_is_refused_and_an_issued_sheet_stays_as_it_is() {
        Response sheet = begun(office, null, null);
        List<Map<String, Object>> criteria = new ArrayList<>(List.of(
                criterion("I", null, "TASK", 10, "FIXED"),
                criterion("I", null, "TASK", 10, "FIXED"),
                criterion("I.1", "IX", "TASK", 10, "FIXED"),
                criterion("I.2", "I", "BONUS", 10, "FIXED"),
                criterion("I.3", "I", "AUTOMATIC", 10, "FIXED")));
        written(office, sheet, criteria)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/criteria/1/code",
                                "/criteria/2/parentCode",
                                "/criteria/3/kind",
                                "/criteria/4/measure"));
        Response good = written(office, sheet, frame());
        Response done = issued(office, good);
        written(office, done, frame()).then().statusCode(409).body("code", is("WRONG_STATE"));
        written(head, done, frame()).then().statusCode(403);
    }

    private Response opened() {
        return head.request()
                .body(Map.of(
                        "clusterId",
                        cluster,
                        "year",
                        2024,
                        "sheetId",
                        issuedFrame(),
                        "days",
                        days("2024-12-06"),
                        "peersEach",
                        1))
                .post(ROUNDS);
    }

    private static Map<String, Object> days(String selfBy) {
        return Map.of("selfBy", selfBy, "crossBy", "2024-12-12", "meetingOn", "2024-12-18", "appraiseBy", "2024-12-27");
    }

    private static Response step(TestAccount by, Response round, String step) {
        return by.request()
                .header(
                        "If-Match",
                        by.request().get(ROUNDS + "/" + round.path("id")).header("ETag"))
                .post(ROUNDS + "/" + round.path("id") + "/" + step);
    }

    private static Map<String, Object> entry(String code, Object points, String reason) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", code);
        entry.put("points", points);
        entry.put("reason", reason);
        return entry;
    }

    private static List<Map<String, Object>> points(double first) {
        return new ArrayList<>(List.of(entry("I.1", first, null), entry("I.2", 18, null), entry("II.2", 25, null)));
    }

    private static Map<String, Object> card(TestAccount by, Response round, String stage, TestUnit of) {
        return by.request()
                .get(ROUNDS + "/" + round.path("id") + "/grid?stage=" + stage)
                .then()
                .statusCode(200)
                .extract()
                .path("cards.find { it.unit.id == '" + of.id() + "' }");
    }

    private static Response saved(TestAccount by, Map<String, Object> card, List<?> entries) {
        return by.request()
                .header("If-Match", "\"" + card.get("version") + "\"")
                .body(Map.of("entries", entries))
                .put(CARDS + "/" + card.get("id"));
    }

    private static Response sent(TestAccount by, Response saved) {
        return by.request().header("If-Match", saved.header("ETag")).post(CARDS + "/" + saved.path("id") + "/sending");
    }

    private void scoreSelf(Response round, double... first) {
        for (int i = 0; i < first.length; i++) {
            TestAccount by = heads.get(members.get(i).id());
            sent(by, saved(by, card(by, round, "SELF", members.get(i)), points(first[i])))
                    .then()
                    .statusCode(200)
                    .body("state", is("SENT"));
        }
    }

    /** A scores B, B scores C, C scores A: what the rotation says. */
    private void scorePeers(Response round, double... first) {
        for (int i = 0; i < first.length; i++) {
            TestAccount by = heads.get(
                    members.get((i + members.size() - 1) % members.size()).id());
            sent(by, saved(by, card(by, round, "PEER", members.get(i)), points(first[i])))
                    .then()
                    .statusCode(200);
        }
    }

    private Response meeting(double... first) {
        Response round = opened();
        scoreSelf(round, first);
        step(head, round, "cross").then().statusCode(200);
        scorePeers(round, first);
        step(head, round, "meeting").then().statusCode(200);
        for (TestUnit unit : members) {
            Map<String, Object> card = card(head, round, "GROUP", unit);
            List<Map<String, Object>> entries = points(first[members.indexOf(unit)]);
            entries.add(entry("II.1", 8, "Dữ liệu chưa đủ, cụm thống nhất"));
            saved(head, card, entries).then().statusCode(200);
        }
        return round;
    }

    @Test
    void a_cluster_scores_itself_meets_is_appraised_and_ranked() {
        Response round = meeting(40, 38, 36);
        step(head, round, "appraisal").then().statusCode(200).body("state", is("APPRAISAL"));
        Map<String, Object> appraised = card(office, round, "APPRAISAL", members.getFirst());
        List<Map<String, Object>> entries = points(35);
        entries.add(entry("II.1", 8, null));
        saved(office, appraised, entries).then().statusCode(200);
        step(office, round, "closing")
                .then()
                .statusCode(422)
                .body("violations.code", contains("DIFFERENCE_UNEXPLAINED"))
                .body("violations[0].pointer", containsString("/I.1/reason"))
                .body("violations[0].message", containsString("I.1 · Sở A"));
        entries.set(0, entry("I.1", 35, "Hai chỉ tiêu chưa đạt"));
        saved(office, card(office, round, "APPRAISAL", members.getFirst()), entries)
                .then()
                .statusCode(200);
        step(office, round, "closing").then().statusCode(200).body("state", is("CLOSED"));
        office.request()
                .get(ROUNDS + "/" + round.path("id") + "/ranking")
                .then()
                .body("provisional", is(false))
                .body("members.unit.name", contains("Sở B", "Sở C", "Sở A"))
                .body("members.rank", contains(1, 2, 3))
                .body("members[0].totals.total", is(89.0f));
        office.request()
                .get(ROUNDS + "/" + round.path("id") + "/differences")
                .then()
                .body(
                        "items.find { it.unit.name == 'Sở A' }.points.stage",
                        contains("SELF", "PEER", "GROUP", "APPRAISAL"))
                .body("items.find { it.unit.name == 'Sở A' }.points[3].reason", is("Hai chỉ tiêu chưa đạt"));
        office.request()
                .get("/api/v1/facts?kind=CLUSTER_RANK&collective="
                        + members.get(1).id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].value.rank", is(1));
        nominate(round);
    }

    private void nominate(Response round) {
        Map<String, Object> flag = Map.of("unitId", members.get(1).id(), "awardCode", "FLAG_MINISTRY");
        Response now = head.request().get(ROUNDS + "/" + round.path("id"));
        Response proposed = head.request()
                .header("If-Match", now.header("ETag"))
                .body(flag)
                .post(ROUNDS + "/" + round.path("id") + "/nominations");
        proposed.then()
                .statusCode(200)
                .body("nominations[0].rank", is(1))
                .body("nominations[0].award.code", is("FLAG_MINISTRY"));
        given.account(Role.OFFICER, members.get(1))
                .request()
                .get("/api/v1/dossiers/" + proposed.path("nominations[0].dossierId"))
                .then()
                .statusCode(200)
                .body("state", is("DRAFT"))
                .body("nominations[0].award.code", is("FLAG_MINISTRY"))
                .body("nominations[0].evidence[0].document.fileName", containsString("xlsx"))
                .body("nominations[0].report", containsString("xếp thứ 1/3"));
        head.request()
                .header("If-Match", proposed.header("ETag"))
                .body(flag)
                .post(ROUNDS + "/" + round.path("id") + "/nominations")
                .then()
                .statusCode(409)
                .body("violations[0].pointer", is("/awardCode"));
    }

    @Test
    void points_beyond_the_maximum_or_for_what_is_computed_are_refused() {
        Response round = opened();
        TestAccount by = heads.get(members.getFirst().id());
        saved(
                        by,
                        card(by, round, "SELF", members.getFirst()),
                        List.of(
                                entry("I.1", 41, null),
                                entry("II.1", 5, null),
                                entry("IX", 1, null),
                                entry("V", 0.5, null)))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/entries/0/points", "/entries/1/code", "/entries/2/code", "/entries/3/points"))
                .body("violations[0].code", is("OUT_OF_RANGE"));
    }

    @Test
    void of_two_officers_who_write_one_card_the_second_is_told_that_it_is_stale() throws Exception {
        Response round = opened();
        TestAccount by = given.account(Role.OFFICER, members.getFirst());
        Map<String, Object> card = card(by, round, "SELF", members.getFirst());
        List<Integer> answers = AtOnce.both(
                () -> saved(by, card, points(40)).statusCode(),
                () -> saved(by, card, points(39)).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void nobody_scores_themselves_in_the_cross_round() {
        Response round = opened();
        UUID self = members.getFirst().id();
        head.request()
                .header("If-Match", round.header("ETag"))
                .body(Map.of("peers", List.of(Map.of("scorerId", self, "unitId", self))))
                .put(ROUNDS + "/" + round.path("id") + "/peers")
                .then()
                .statusCode(422)
                .body("violations.code", contains("OWN_SCORE"));
        head.request()
                .header("If-Match", round.header("ETag"))
                .body(Map.of("peers", List.of()))
                .put(ROUNDS + "/" + round.path("id") + "/peers")
                .then()
                .statusCode(200)
                .body("actions.find { it.action == 'BEGIN_CROSS' }.allowed", is(false));
        step(head, round, "cross").then().statusCode(422);
        assertThat(Rotation.of(members.stream().map(TestUnit::id).toList(), 2))
                .hasSize(6)
                .noneMatch(peer -> peer.scorerId().equals(peer.unitId()));
    }

    @Test
    void what_is_late_or_missing_is_a_finding_and_the_round_goes_on() {
        Response round = opened();
        head.request()
                .header("If-Match", round.header("ETag"))
                .body(Map.of(
                        "selfBy", "2024-11-01",
                        "crossBy", "2024-12-12",
                        "meetingOn", "2024-12-18",
                        "appraiseBy", "2024-12-27"))
                .put(ROUNDS + "/" + round.path("id") + "/days")
                .then()
                .statusCode(200);
        scoreSelf(round, 40, 39);
        step(head, round, "cross")
                .then()
                .statusCode(200)
                .body("findings.findAll { it.code == 'SELF_LATE' }.unit.name", contains("Sở A", "Sở B"))
                .body("findings.findAll { it.code == 'SELF_MISSING' }.unit.name", contains("Sở C"));
        scorePeers(round, 40, 39);
        step(head, round, "meeting")
                .then()
                .statusCode(200)
                .body("findings.findAll { it.code == 'PEER_MISSING' }.unit.name", contains("Sở C"))
                .body(
                        "findings.find { it.code == 'SCORE_MISSING' && it.unit.name == 'Sở C' }.message",
                        containsString("I.1"))
                .body("members.find { it.unit.name == 'Sở C' }.totals.missing", hasItems("I.1", "I.2", "II.2"));
        office.request()
                .get(ROUNDS + "/" + round.path("id") + "/ranking")
                .then()
                .body("members.find { it.unit.name == 'Sở C' }.rank", nullValue());
        TestAccount late = heads.get(members.get(2).id());
        saved(late, card(late, round, "SELF", members.get(2)), points(30))
                .then()
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
    }

    @Test
    void who_left_in_june_and_who_was_merged_are_shown_and_not_ranked() {
        TestUnit left = given.provincialDepartment("Sở Rời", ministry);
        TestUnit merged = given.provincialDepartment("Sở Sáp Nhập", ministry);
        String etag = office.request().get("/api/v1/clusters/" + cluster).header("ETag");
        etag = changed(etag, "members", Map.of("unitId", left.id(), "from", "2024-01-01", "to", "2024-06-30"));
        changed(etag, "members", Map.of("unitId", merged.id(), "from", "2024-01-01"));
        jdbi.useHandle(handle -> handle.execute(
                "update unit set valid = daterange(lower(valid), '2024-08-01') where id = ?", merged.id()));
        opened().then()
                .statusCode(201)
                .body("members.find { it.unit.name == 'Sở Rời' }.ranked", is(false))
                .body("members.find { it.unit.name == 'Sở Rời' }.leftOn", is("2024-06-30"))
                .body("members.find { it.unit.name == 'Sở Rời' }.own", nullValue())
                .body("members.find { it.unit.name == 'Sở Sáp Nhập' }.leftOn", is("2024-07-31"))
                .body("findings.findAll { it.code == 'LEFT_IN_YEAR' }.unit.name", hasItem("Sở Rời"));
    }

    @Test
    void what_can_be_computed_is_computed_and_shown_with_what_it_was_computed_from() {
        UUID unit = members.getFirst().id();
        jdbi.useHandle(handle -> {
            for (int i = 0; i < 4; i++) {
                handle.execute(
                        "insert into obligation (id, kind, subject_type, subject_id, title, debtor_unit_id, debtor_role, due_on, state, settled_at, settled_on)"
                                + " values (?, 'SEASON_SUBMIT', 'SEASON', ?, 'Thử', ?, 'OFFICER', '2024-05-10', 'DONE', now(), cast(? as date))",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        unit,
                        i == 0 ? "2024-05-20" : "2024-05-09");
            }
        });
        Response round = opened();
        round.then().body("findings.find { it.code == 'AUTOMATIC_UNKNOWN' }.message", containsString("2 members"));
        TestAccount by = heads.get(unit);
        by.request()
                .get(ROUNDS + "/" + round.path("id") + "/grid?stage=SELF")
                .then()
                .body("cards[0].entries.find { it.code == 'II.1' }.points", is(7.5f))
                .body("cards[0].entries.find { it.code == 'II.1' }.given", is(false))
                .body("cards[0].entries.find { it.code == 'II.1' }.computed.part", is(3))
                .body("cards[0].entries.find { it.code == 'II.1' }.computed.whole", is(4));
    }

    @Test
    void a_sheet_that_is_issued_after_the_opening_is_told_and_the_round_keeps_its_own() {
        Response round = opened();
        String first = round.path("sheet.id");
        issuedFrame();
        head.request()
                .get(ROUNDS + "/" + round.path("id"))
                .then()
                .body("sheet.id", is(first))
                .body("newerSheetId", notNullValue())
                .body("findings.code", hasItem("NEWER_SHEET"));
    }

    @Test
    void a_round_is_opened_once_a_year_and_is_there_for_its_members_alone() {
        Response round = opened();
        round.then().statusCode(201).body("lead.name", is("Sở A"));
        opened().then().statusCode(409).body("violations[0].pointer", is("/clusterId"));
        given.account(Role.OFFICER, given.provincialDepartment("Sở Khác", ministry))
                .request()
                .get(ROUNDS + "/" + round.path("id"))
                .then()
                .statusCode(404);
        TestAccount member = heads.get(members.get(1).id());
        member.request()
                .get(ROUNDS + "/" + round.path("id"))
                .then()
                .statusCode(200)
                .body("actions", empty());
        step(member, round, "cross").then().statusCode(403);
        given.account(Role.CLUSTER_HEAD, members.get(1))
                .request()
                .header("If-Match", round.header("ETag"))
                .post(ROUNDS + "/" + round.path("id") + "/cross")
                .then()
                .statusCode(403);
        step(head, round, "meeting").then().statusCode(409);
        head.request().post(ROUNDS + "/" + round.path("id") + "/cross").then().statusCode(428);
    }

    @Test
    void what_is_being_written_is_read_by_its_writer_alone_and_may_be_given_back() {
        Response round = opened();
        TestAccount first = heads.get(members.getFirst().id());
        TestAccount second = heads.get(members.get(1).id());
        Response saved = saved(first, card(first, round, "SELF", members.getFirst()), points(40));
        assertThat(card(second, round, "SELF", members.getFirst())).isNull();
        given.account(Role.OFFICER, members.getFirst())
                .request()
                .header("If-Match", saved.header("ETag"))
                .post(CARDS + "/" + saved.path("id") + "/sending")
                .then()
                .statusCode(403);
        Response sent = sent(first, saved);
        assertThat(card(second, round, "SELF", members.getFirst())).isNotNull();
        saved(second, card(second, round, "SELF", members.getFirst()), points(1))
                .then()
                .statusCode(403);
        head.request()
                .header("If-Match", sent.header("ETag"))
                .body(Map.of("reason", "Thiếu tài liệu"))
                .post(CARDS + "/" + sent.path("id") + "/return")
                .then()
                .statusCode(200)
                .body("state", is("OPEN"))
                .body("returnedBecause", is("Thiếu tài liệu"));
    }

    @Test
    void a_peer_who_differs_says_why() {
        Response round = opened();
        scoreSelf(round, 40, 39, 38);
        step(head, round, "cross").then().statusCode(200);
        TestAccount by = heads.get(members.getFirst().id());
        Response saved = saved(by, card(by, round, "PEER", members.get(1)), points(35));
        sent(by, saved)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/entries/I.1/reason"))
                .body("violations.code", contains("DIFFERENCE_UNEXPLAINED"));
    }

    private Response settle(Response round, List<Map<String, Object>> women, int... tied) {
        List<UUID> units = new ArrayList<>();
        for (int one : tied) {
            units.add(members.get(one).id());
        }
        return head.request()
                .header(
                        "If-Match",
                        head.request().get(ROUNDS + "/" + round.path("id")).header("ETag"))
                .body(Map.of("unitIds", units, "women", women))
                .post(ROUNDS + "/" + round.path("id") + "/ties");
    }

    private Map<String, Object> women(int member, int women) {
        return Map.of("unitId", members.get(member).id(), "women", women, "total", 10, "source", "Báo cáo nhân sự");
    }

    @Test
    void of_equals_the_law_prefers_the_collective_with_seventy_percent_women() {
        Response round = meeting(40, 40, 36);
        settle(round, List.of(), 0, 2).then().statusCode(422).body("violations[0].pointer", is("/unitIds"));
        settle(round, List.of(women(0, 6), women(1, 7)), 0, 1).then().statusCode(200);
        head.request()
                .get(ROUNDS + "/" + round.path("id") + "/ranking")
                .then()
                .body("members.unit.name", contains("Sở B", "Sở A", "Sở C"))
                .body("members.rank", contains(1, 2, 3))
                .body("members.brokenBy", contains("PREFERENCE", "PREFERENCE", null))
                .body("members.tied", everyItem(is(false)));
    }

    @Test
    void where_the_law_prefers_nobody_the_members_vote_and_no_table_says_who_voted_for_whom() {
        Response round = meeting(40, 40, 36);
        settle(round, List.of(women(0, 7)), 0, 1).then().statusCode(200);
        Response open = head.request().get(ROUNDS + "/" + round.path("id") + "/ranking");
        open.then()
                .body("ties[0].way", is("BALLOT"))
                .body("ties[0].closed", is(false))
                .body("ties[0].voters", is(3));
        String tie = "/api/v1/scoring-ties/" + open.path("ties[0].id");
        int[] choices = {1, 1, 0};
        for (int i = 0; i < 3; i++) {
            TestAccount by = heads.get(members.get(i).id());
            Map<String, Object> paper = Map.of(
                    "voterId",
                    members.get(i).id(),
                    "choiceId",
                    members.get(choices[i]).id());
            by.request()
                    .body(paper)
                    .post(tie + "/papers")
                    .then()
                    .statusCode(200)
                    .body("counts", empty());
            by.request()
                    .body(paper)
                    .post(tie + "/papers")
                    .then()
                    .statusCode(409)
                    .body("code", is("ALREADY_VOTED"));
        }
        head.request()
                .body(Map.of(
                        "voterId",
                        members.get(1).id(),
                        "choiceId",
                        members.get(1).id()))
                .post(tie + "/papers")
                .then()
                .statusCode(403);
        String papers = jdbi.withHandle(handle -> handle.createQuery(
                        "select cast(papers as text) from scoring_tie where id = cast(:id as uuid)")
                .bind("id", open.<String>path("ties[0].id"))
                .mapTo(String.class)
                .one());
        members.forEach(unit -> assertThat(papers).doesNotContain(unit.id().toString()));
        head.request()
                .post(tie + "/closing")
                .then()
                .statusCode(200)
                .body("closed", is(true))
                .body("counts.votes", contains(2, 1));
        head.request()
                .get(ROUNDS + "/" + round.path("id") + "/ranking")
                .then()
                .body("members.unit.name", contains("Sở B", "Sở A", "Sở C"))
                .body("members.brokenBy", contains("BALLOT", "BALLOT", null));
        int left = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from scoring_tie where papers <> '{}' and state = 'CLOSED'")
                .mapTo(Integer.class)
                .one());
        assertThat(left).isZero();
        head.request().post(tie + "/closing").then().statusCode(409).body("code", is("BALLOT_NOT_OPEN"));
        head.request().get("/api/v1/me").then().body("permissions", not(hasItem("SCORE_APPRAISE")));
    }

    @Test
    void a_member_is_taken_out_with_the_reason_and_what_it_owed_is_settled() {
        Response round = opened();
        head.request()
                .header("If-Match", round.header("ETag"))
                .body(Map.of("unitId", members.get(2).id(), "reason", "Sáp nhập giữa năm"))
                .post(ROUNDS + "/" + round.path("id") + "/exclusion")
                .then()
                .statusCode(200)
                .body("members.find { it.unit.name == 'Sở C' }.ranked", is(false))
                .body("findings.find { it.code == 'EXCUSED' }.message", containsString("Sáp nhập giữa năm"));
    }
}
