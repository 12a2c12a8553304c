package vn.thidua.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What two versions of a directive say differently. */
@Schema(name = "DirectiveDifference", description = "What two versions of a directive say differently.")
record DirectiveDifference(
        @Schema(required = true, examples = "1") int from,
        @Schema(required = true, examples = "2") int to,

        @Schema(required = true, description = "Title and legal basis, where they differ.")
        List<Words> words,

        @Schema(required = true, description = "The points that differ, in the order of the text.")
        List<Point> points) {

    /** A version as it was said. */
    record Said(int ordinal, String title, String legalBasis, List<DirectivePoint> points) {}

    /** Words outside the points. */
    @Schema(name = "DirectiveWordsDifference", description = "Words outside the points that differ.")
    record Words(
            @Schema(required = true, description = "TITLE or LEGAL_BASIS.", examples = "TITLE")
            String what,

            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after) {}

    /** One point. */
    @Schema(name = "DirectivePointDifference", description = "One point that differs.")
    record Point(
            @Schema(required = true, examples = "II.2") String code,
            @Schema(required = true) Change change,

            @Schema(nullable = true, description = "Null where it was added.")
            DirectivePoint before,

            @Schema(nullable = true, description = "Null where it was dropped.")
            DirectivePoint after) {}

    /** How it differs. */
    @Schema(name = "DirectiveChange", description = "ADDED, DROPPED or CHANGED.")
    enum Change {
        ADDED,
        DROPPED,
        CHANGED
    }

    static DirectiveDifference between(Said before, Said after) {
        List<Words> words = new ArrayList<>();
        words(words, "TITLE", before.title(), after.title());
        words(words, "LEGAL_BASIS", before.legalBasis(), after.legalBasis());
        Map<String, DirectivePoint> old = byCode(before);
        Map<String, DirectivePoint> now = byCode(after);
        Set<String> codes = new LinkedHashSet<>(now.keySet());
        codes.addAll(old.keySet());
        List<Point> points = codes.stream()
                .filter(code -> !Objects.equals(old.get(code), now.get(code)))
                .map(code -> new Point(code, change(old.get(code), now.get(code)), old.get(code), now.get(code)))
                .toList();
        return new DirectiveDifference(before.ordinal(), after.ordinal(), List.copyOf(words), points);
    }

    boolean saysTheSame() {
        return words.isEmpty() && points.isEmpty();
    }

    private static void words(List<Words> words, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            words.add(new Words(what, before, after));
        }
    }

    private static Map<String, DirectivePoint> byCode(Said said) {
        Map<String, DirectivePoint> points = new LinkedHashMap<>();
        said.points().forEach(point -> points.put(point.code(), point));
        return points;
    }

    private static Change change(DirectivePoint before, DirectivePoint after) {
        if (before == null) {
            return Change.ADDED;
        }
        return after == null ? Change.DROPPED : Change.CHANGED;
    }
}
