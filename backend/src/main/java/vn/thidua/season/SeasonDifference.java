package vn.thidua.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that two versions of a letter say differently. */
@Schema(name = "SeasonDifference", description = "One thing that two versions of a letter say differently.")
record SeasonDifference(
        @Schema(
                required = true,
                description = "NUMBER, DATED_ON, TITLE, DOCUMENT, FLAG_STANDARD, COUNCIL_DAYS, DEADLINE or ALLOTMENT.",
                examples = "DEADLINE")
        String what,

        @Schema(
                description =
                        "Which deadline (its step, or its name) or whose flags (block or cluster and award); null for the others.",
                examples = "UNITS_SUBMIT",
                nullable = true)
        String about,

        @Schema(description = "Null where it was not there.", examples = "2024-12-11", nullable = true)
        String before,

        @Schema(description = "Null where it is no longer there.", examples = "2024-12-18", nullable = true)
        String after) {

    private static final String SEPARATOR = "\u0000";

    static List<SeasonDifference> between(SeasonLetterView before, SeasonLetterView after) {
        Map<String, String> old = said(before);
        Map<String, String> now = said(after);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<SeasonDifference> differences = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(old.get(key), now.get(key))) {
                String[] parts = key.split(SEPARATOR, 2);
                differences.add(
                        new SeasonDifference(parts[0], parts.length > 1 ? parts[1] : null, old.get(key), now.get(key)));
            }
        }
        return List.copyOf(differences);
    }

    private static Map<String, String> said(SeasonLetterView letter) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "NUMBER", letter.number());
        put(said, "DATED_ON", letter.datedOn());
        put(said, "TITLE", letter.title());
        put(
                said,
                "DOCUMENT",
                letter.document() == null ? null : letter.document().fileName());
        put(said, "FLAG_STANDARD", letter.flagStandard());
        put(
                said,
                "COUNCIL_DAYS",
                letter.councilDays().stream().map(Object::toString).collect(Collectors.joining(", ")));
        letter.deadlines()
                .forEach(deadline -> put(
                        said,
                        "DEADLINE" + SEPARATOR + (deadline.name() == null ? deadline.step() : deadline.name()),
                        deadline.dueOn()));
        letter.allotments()
                .forEach(allotment -> put(
                        said,
                        "ALLOTMENT" + SEPARATOR + allotment.cluster().name() + " – "
                                + allotment.award().name(),
                        allotment.quota()));
        return said;
    }

    private static void put(Map<String, String> said, String key, Object value) {
        if (value != null) {
            said.put(key, value.toString());
        }
    }
}
