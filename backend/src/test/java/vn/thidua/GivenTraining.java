package vn.thidua;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.Given.TestUnit;

/** Classes of the tests: one session that goes on the whole business day, two questions. */
public final class GivenTraining {

    private GivenTraining() {}

    public static Map<String, Object> draft(TestUnit unit) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("unitId", unit.id());
        draft.put("year", 2024);
        draft.put("title", "Tập huấn nghiệp vụ thử");
        draft.put("programme", "Lập hồ sơ, bỏ phiếu, lưu trữ.");
        draft.put("place", "Hội trường");
        draft.put("seats", 1);
        draft.put("enrolBy", "2024-12-02");
        draft.put("sessionsNeeded", 1);
        draft.put("passMark", 50);
        draft.put("tries", 2);
        draft.put(
                "sessions", List.of(Map.of("on", "2024-12-02", "from", "00:00", "to", "23:59", "topic", "Lập hồ sơ")));
        draft.put(
                "questions",
                List.of(
                        Map.of("question", "Hai cộng hai?", "choices", List.of("Ba", "Bốn"), "answer", 2),
                        Map.of("question", "Một cộng một?", "choices", List.of("Hai", "Ba"), "answer", 1)));
        draft.put("documentIds", List.of());
        return draft;
    }
}
