package vn.thidua.platform.contract;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The refusals that an operation can answer, by its shape. */
final class Refusals {

    private record Refusal(String name, String description) {}

    private static final Map<String, Refusal> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "400", new Refusal("MalformedRequest", "The request cannot be read: MALFORMED_JSON, BAD_CURSOR.")),
            Map.entry(
                    "401",
                    new Refusal(
                            "NotSignedIn", "Who is asking is not known: NOT_SIGNED_IN, TOKEN_EXPIRED, TOKEN_INVALID.")),
            Map.entry(
                    "403",
                    new Refusal(
                            "NotAllowed", "In scope, but not with this role: NOT_ALLOWED, PASSWORD_CHANGE_REQUIRED.")),
            Map.entry("404", new Refusal("NotFound", "Not there, or outside the scope of who asks: NOT_FOUND.")),
            Map.entry(
                    "409",
                    new Refusal(
                            "Conflict",
                            "The state of the thing, or somebody else, was first: WRONG_STATE, LOST_RACE, ALREADY_EXISTS and the like.")),
            Map.entry("412", new Refusal("Stale", "If-Match names an older version: STALE.")),
            Map.entry("415", new Refusal("WrongMediaType", "The content type is not taken here: WRONG_MEDIA_TYPE.")),
            Map.entry(
                    "422",
                    new Refusal(
                            "Invalid",
                            "Read, understood, refused; violations say which field and why: INVALID, OVERLAP, CYCLE, IDEMPOTENCY_KEY_REUSED.")),
            Map.entry("428", new Refusal("IfMatchRequired", "If-Match is missing: IF_MATCH_REQUIRED.")),
            Map.entry(
                    "429",
                    new Refusal("TooManyAttempts", "Wait for the seconds that Retry-After says: TOO_MANY_ATTEMPTS.")),
            Map.entry("500", new Refusal("Internal", "Our bug: INTERNAL. Nothing was left half done."))));

    private Refusals() {}

    static void addTo(Components components) {
        ALL.values()
                .forEach(refusal -> components.addResponse(
                        refusal.name(),
                        OASFactory.createAPIResponse()
                                .description(refusal.description())
                                .content(problem())));
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    /** Status to name of the response component. */
    static Map<String, String> of(
            String path,
            PathItem.HttpMethod method,
            PathItem item,
            Operation operation,
            boolean open,
            boolean needsPermission) {
        Map<String, String> found = new TreeMap<>();
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean hasBody = operation.getRequestBody() != null;
        boolean ifMatch = hasParameter(operation, "If-Match");
        put(found, "401", !open || path.endsWith("/tokens") || path.endsWith("/refresh"));
        put(found, "403", needsPermission || !open);
        put(found, "404", path.contains("{") || hasBody && !open);
        put(found, "400", hasBody || hasParameter(operation, "cursor") || hasParameter(operation, "after"));
        put(found, "422", hasBody || hasQuery(operation));
        put(found, "415", hasBody);
        put(found, "409", writes && !open);
        put(found, "412", ifMatch);
        put(found, "428", ifMatch);
        put(found, "429", true);
        put(found, "500", true);
        return found;
    }

    private static void put(Map<String, String> found, String status, boolean can) {
        if (can) {
            found.put(status, ALL.get(status).name());
        }
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }
}
