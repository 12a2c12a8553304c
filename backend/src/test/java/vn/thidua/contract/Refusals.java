package vn.thidua.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ProblemMapper;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The refusals that an operation can answer: those that follow from its shape, and those that it declares by {@link Refuses}. */
final class Refusals {

    /** A response component for each status, with the code that its example shows. */
    private record Refusal(String name, String description, Problem example) {}

    private static final Map<Integer, Refusal> ALL = new TreeMap<>(Map.ofEntries(
            refusal(400, "MalformedRequest", "The request cannot be read.", Problem.of(ProblemCode.MALFORMED_JSON)),
            refusal(401, "NotSignedIn", "Who is asking is not known.", Problem.of(ProblemCode.TOKEN_EXPIRED)),
            refusal(
                    403,
                    "NotAllowed",
                    "In scope, but not with this role.",
                    Problem.of(ProblemCode.NOT_ALLOWED, "STANDING_OFFICE")),
            refusal(404, "NotFound", "Not there, or outside the scope of who asks.", Problem.notFound()),
            refusal(
                    409,
                    "Conflict",
                    "The state of the thing, or somebody else, was first.",
                    Problem.of(ProblemCode.LOST_RACE)),
            refusal(
                    410,
                    "Disposed",
                    "It was there, and was disposed of by decision.",
                    Problem.of(ProblemCode.DOSSIER_DISPOSED, "HS-2024-000123", "3012/QĐ-BTNMT")),
            refusal(412, "Stale", "If-Match names an older version.", Problem.of(ProblemCode.STALE)),
            refusal(413, "TooLarge", "The file is too large.", Problem.of(ProblemCode.FILE_TOO_LARGE, 50)),
            refusal(
                    415,
                    "WrongMediaType",
                    "The content type is not taken here.",
                    Problem.of(ProblemCode.WRONG_MEDIA_TYPE)),
            refusal(
                    422,
                    "Invalid",
                    "Read, understood, refused; violations say which field and why.",
                    Problem.invalid(Violation.at("/title", ViolationCode.REQUIRED))),
            refusal(428, "IfMatchRequired", "If-Match is missing.", Problem.of(ProblemCode.IF_MATCH_REQUIRED)),
            refusal(
                    429,
                    "TooManyAttempts",
                    "Wait for the seconds that Retry-After says.",
                    Problem.of(ProblemCode.TOO_MANY_ATTEMPTS, 30)),
            refusal(500, "Internal", "Our bug. Nothing was left half done.", Problem.of(ProblemCode.INTERNAL)),
            refusal(503, "Unavailable", "Not available just now.", Problem.of(ProblemCode.UNAVAILABLE))));

    private static final ObjectMapper JSON = new ObjectMapper();

    private Refusals() {}

    private static Map.Entry<Integer, Refusal> refusal(int status, String name, String description, Problem example) {
        return Map.entry(status, new Refusal(name, description, example));
    }

    static void addTo(Components components) {
        Schemas.problem().forEach(components::addSchema);
        ALL.forEach((status, refusal) -> components.addResponse(refusal.name(), response(status, refusal)));
    }

    /** A component that no operation refers to says nothing. */
    static void dropUnused(OpenAPI api) {
        Set<String> used = new HashSet<>();
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .values()
                        .forEach(operation -> operation
                                .getResponses()
                                .getAPIResponses()
                                .values()
                                .forEach(response -> used.add(String.valueOf(response.getRef())))));
        ALL.values().stream()
                .filter(refusal -> !used.contains("#/components/responses/" + refusal.name()))
                .forEach(refusal -> api.getComponents().removeResponse(refusal.name()));
    }

    private static APIResponse response(int status, Refusal refusal) {
        Object example = JSON.convertValue(
                ProblemMapper.view(refusal.example(), Locale.ENGLISH, "/api/v1/campaigns"), Map.class);
        APIResponse response = OASFactory.createAPIResponse()
                .description(refusal.description())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(Schemas.ref("Problem"))
                                        .example(example)));
        if (status == 429) {
            Schema seconds = OASFactory.createSchema()
                    .addType(SchemaType.INTEGER)
                    .format("int32")
                    .minimum(java.math.BigDecimal.ONE)
                    .maximum(java.math.BigDecimal.valueOf(86_400));
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader().description("Seconds to wait.").schema(seconds));
        }
        return response;
    }

    static String componentOf(int status) {
        Refusal refusal = ALL.get(status);
        if (refusal == null) {
            throw new IllegalStateException("no response component for " + status);
        }
        return refusal.name();
    }

    /** The codes by status, in the order of statuses. */
    static Map<Integer, Set<String>> of(
            String path, PathItem.HttpMethod method, Operation operation, Declarations.Declaration declared) {
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean hasBody = operation.getRequestBody() != null;
        boolean ifMatch = has(operation, "If-Match");
        List<String> codes = new ArrayList<>();
        add(codes, hasBody && json(operation), "MALFORMED_JSON");
        add(codes, hasBody, "WRONG_MEDIA_TYPE");
        add(codes, hasBody && !form(operation), "INVALID");
        add(codes, has(operation, "cursor") || has(operation, "after"), "BAD_CURSOR");
        add(codes, hasQuery(operation), "INVALID");
        add(codes, !declared.open(), "NOT_SIGNED_IN", "TOKEN_EXPIRED", "TOKEN_INVALID", "NO_ACCOUNT");
        add(codes, !declared.open() && !declared.beforePasswordChange(), "PASSWORD_CHANGE_REQUIRED");
        add(codes, declared.permission() != null, "NOT_ALLOWED");
        add(codes, !declared.open(), "OUTSIDE_SCOPES", "ADDRESS_NOT_ALLOWED", "RATE_LIMITED");
        add(codes, path.contains("{") || hasBody && declared.permission() != null, "NOT_FOUND");
        add(codes, writes && ifMatch, "WRONG_STATE", "LOST_RACE", "STALE", "IF_MATCH_REQUIRED");
        add(codes, declared.idempotent(), "REQUEST_IN_PROGRESS", "IDEMPOTENCY_KEY_REUSED", "INVALID");
        codes.addAll(declared.refusals());
        add(codes, true, "INTERNAL", "UNAVAILABLE");
        Map<Integer, Set<String>> byStatus = new TreeMap<>();
        codes.forEach(
                code -> byStatus.computeIfAbsent(ProblemCode.valueOf(code).status(), status -> new LinkedHashSet<>())
                        .add(code));
        return byStatus;
    }

    /** As an extension of the operation, for readers and for programs. */
    static Map<String, List<String>> extension(Map<Integer, Set<String>> codes) {
        Map<String, List<String>> extension = new LinkedHashMap<>();
        codes.forEach((status, of) -> extension.put(String.valueOf(status), List.copyOf(of)));
        return extension;
    }

    private static void add(List<String> codes, boolean can, String... these) {
        if (can) {
            codes.addAll(Arrays.asList(these));
        }
    }

    private static boolean json(Operation operation) {
        return operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("application/json");
    }

    /** The form of the token endpoint has refusals of its own. */
    private static boolean form(Operation operation) {
        return operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("application/x-www-form-urlencoded");
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> parameter.equals(one.getName()));
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> one.getIn() == Parameter.In.QUERY);
    }
}
