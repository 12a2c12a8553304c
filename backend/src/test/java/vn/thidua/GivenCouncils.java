package vn.thidua;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** Councils and their meetings to start from, made through the API as their secretary makes them. */
@Singleton
public class GivenCouncils {

    private static final String DAY = "2024-12-02";

    private final Given given;
    private final GivenDossiers dossiers;

    GivenCouncils(Given given, GivenDossiers dossiers) {
        this.given = given;
        this.dossiers = dossiers;
    }

    /**
     * A council of a ministry.
     *
     * @param members accounts by seat, the Chair first, the secretary second
     */
    public record Seated(
            Place place, String id, List<String> seats, List<TestPerson> people, List<TestAccount> members) {

        public TestAccount chair() {
            return members.getFirst();
        }

        public TestAccount secretary() {
            return members.get(1);
        }
    }

    /** A meeting as a test has it in hand. */
    public record Called(Seated council, String id, String etag, List<String> nominations) {

        public Called with(Response response) {
            response.then().statusCode(200);
            return new Called(council, id, response.header("ETag"), nominations);
        }
    }

    /** With a regulation that asks 90 % of all and two thirds present, as the ministry's own does. */
    public Seated council(int size) {
        return council(dossiers.place(), size);
    }

    /** As {@link #council(int)}, of this ministry. */
    public Seated council(Place place, int size) {
        List<TestPerson> people = new ArrayList<>();
        List<TestAccount> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            TestPerson person = given.person("Thành Viên " + (i + 1), place.ministry());
            people.add(person);
            members.add(given.account(i == 1 ? Role.COUNCIL_SECRETARY : Role.COUNCIL_MEMBER, place.ministry(), person));
        }
        Response founded = place.office().request().body(draft(place)).post("/api/v1/councils");
        founded.then().statusCode(201);
        String id = founded.path("id");
        Response latest = founded;
        for (int i = 0; i < size; i++) {
            latest = post(place.office(), "councils/" + id + "/seats", latest.header("ETag"), seat(people.get(i), i));
            latest.then().statusCode(200);
        }
        Response regulated =
                post(place.office(), "councils/" + id + "/regulation", latest.header("ETag"), regulation());
        regulated.then().statusCode(200);
        Map<String, String> byPerson = new HashMap<>();
        List<Map<String, ?>> seats = regulated.path("seats");
        List<String> ids = new ArrayList<>();
        seats.forEach(seat -> byPerson.put(
                ((Map<?, ?>) seat.get("person")).get("id").toString(),
                seat.get("id").toString()));
        people.forEach(person -> ids.add(byPerson.get(person.id().toString())));
        return new Seated(place, id, ids, people, members);
    }

    public static Map<String, Object> draft(Place place) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("unitId", place.ministry().id());
        draft.put("level", "MINISTRY");
        draft.put("name", "Hội đồng Thi đua - Khen thưởng Bộ Thử");
        draft.put("decisionNumber", "215/QĐ-BT");
        draft.put("foundedOn", "2024-01-15");
        return draft;
    }

    private static Map<String, Object> seat(TestPerson person, int place) {
        String office = place == 0 ? "CHAIR" : place == 1 ? "SECRETARY" : "MEMBER";
        return Map.of("personId", person.id(), "office", office, "standingBody", place < 2, "from", "2024-01-15");
    }

    public static Map<String, Object> regulation() {
        Map<String, Object> regulation = new LinkedHashMap<>();
        regulation.put("number", "2218/QĐ-BT");
        regulation.put("citation", "Điều 8");
        regulation.put("from", "2024-01-15");
        regulation.put("pass", "90%");
        regulation.put("quorum", "2/3");
        regulation.put("secret", true);
        regulation.put("byLetter", true);
        regulation.put("substitutesVote", false);
        regulation.put("ownUnitRecuses", false);
        return regulation;
    }

    public static Response post(TestAccount by, String path, String etag, Object body) {
        return by.request().header("If-Match", etag).body(body).post("/api/v1/" + path);
    }

    /** Planned for today. */
    public Called planned(Seated council) {
        Response response = council.secretary()
                .request()
                .body(meeting(council))
                .post("/api/v1/councils/" + council.id() + "/council-meetings");
        response.then().statusCode(201);
        return new Called(council, response.path("id"), response.header("ETag"), List.of());
    }

    public static Map<String, Object> meeting(Seated council) {
        return Map.of(
                "title",
                "Phiên họp xét khen thưởng năm 2024",
                "mode",
                "IN_SESSION",
                "heldOn",
                DAY,
                "presidingId",
                council.seats().getFirst());
    }

    /** With the nominations of accepted dossiers on its agenda: two of each. */
    public Called withCases(Seated council, int dossierCount) {
        List<String> nominations = new ArrayList<>();
        for (int i = 0; i < dossierCount; i++) {
            nominations.addAll(dossiers.accepted(council.place()).nominationIds());
        }
        Called planned = planned(council);
        Response put = step(planned, "cases", Map.of("nominations", nominations));
        put.then().statusCode(200);
        return new Called(council, planned.id(), put.header("ETag"), nominations);
    }

    /** A step of the secretary. */
    public static Response step(Called meeting, String step, Object body) {
        return post(
                meeting.council().secretary(), "council-meetings/" + meeting.id() + "/" + step, meeting.etag(), body);
    }

    /** In session: the last so many members are asked in writing, everybody else is there. */
    public Called begun(Called meeting, int inWriting) {
        Called convened = meeting.with(step(meeting, "convocation", Map.of()));
        List<String> seats = meeting.council().seats();
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            members.add(
                    Map.of("seatId", seats.get(i), "attendance", i < seats.size() - inWriting ? "PRESENT" : "WRITTEN"));
        }
        Called attended = convened.with(step(convened, "attendance", Map.of("members", members)));
        return attended.with(step(attended, "beginning", Map.of()));
    }
}
