package vn.thidua.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.thidua.platform.http.Deprecation;
import vn.thidua.platform.time.BusinessClock;

/** What the contract says of an operation that is deprecated: the parts of {@link Deprecation}. */
record Retirement(String since, String sunset, String successor, String why) {

    /** The policy of {@code openapi/README.md}. */
    static final int MONTHS = 12;

    private static final List<String> HEADERS = List.of("Deprecation", "Sunset", "Link");
    private static final String HEADER = "#/components/headers/";

    static Retirement of(Deprecation deprecation) {
        return new Retirement(deprecation.since(), deprecation.sunset(), deprecation.successor(), deprecation.why());
    }

    void writeInto(Operation operation) {
        operation.setDeprecated(true);
        String before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(before + "Deprecated since " + since + "; answers until " + sunset + " at least. "
                + why + " Use `" + successor + "`.");
        operation.addExtension(
                "x-deprecation", new TreeMap<>(Map.of("since", since, "sunset", sunset, "successor", successor)));
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(Retirement::promise);
    }

    /** As an operation of the contract has it; null where it is not deprecated. */
    static Retirement of(JsonNode operation) {
        JsonNode said = operation.path("x-deprecation");
        return said.isMissingNode()
                ? null
                : new Retirement(
                        said.path("since").asText(),
                        said.path("sunset").asText(),
                        said.path("successor").asText(),
                        "");
    }

    /** Whether whoever calls it has the time that the policy promises. */
    boolean longEnough() {
        return !LocalDate.parse(sunset).isBefore(LocalDate.parse(since).plusMonths(MONTHS));
    }

    /** What the headers of an answer say otherwise. */
    List<String> disagreements(UnaryOperator<String> headers) {
        List<String> deviations = new ArrayList<>();
        String deprecation = headers.apply("Deprecation");
        if (!("@" + begin(since).getEpochSecond()).equals(deprecation)) {
            deviations.add("Deprecation is " + deprecation + " and not " + since);
        }
        String ends = headers.apply("Sunset");
        if (ends == null
                || !ZonedDateTime.parse(ends, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant()
                        .equals(begin(sunset))) {
            deviations.add("Sunset is " + ends + " and not " + sunset);
        }
        String link = headers.apply("Link");
        String pattern = "<" + successor.replaceAll("\\{[^}]+}", "[^/>]+")
                + ">; rel=\"successor-version\", </api-reference/#\\w+>; rel=\"deprecation\"; type=\"text/html\"";
        if (link == null || !link.matches(pattern)) {
            deviations.add("Link is " + link + " and not to " + successor);
        }
        return deviations;
    }

    private static Instant begin(String day) {
        return LocalDate.parse(day).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static void promise(APIResponse response) {
        HEADERS.forEach(
                header -> response.addHeader(header, OASFactory.createHeader().ref(HEADER + header)));
    }

    /** Where an operation refers to them. */
    static void addTo(Components components) {
        header(
                components,
                "Deprecation",
                "Since when the operation is deprecated (RFC 9745), on every answer.",
                20,
                "@1796058000");
        header(
                components,
                "Sunset",
                "From when on the operation may be gone (RFC 8594), on every answer.",
                29,
                "Tue, 30 Nov 2027 17:00:00 GMT");
        header(
                components,
                "Link",
                "What supersedes the operation (successor-version), and where that is explained (deprecation).",
                2_000,
                "</api/v1/people>; rel=\"successor-version\"");
    }

    private static void header(Components components, String name, String description, int length, String example) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .maxLength(length)
                                .addExample(example)));
    }
}
