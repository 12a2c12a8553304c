package vn.thidua.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that follow from an operation's kind: If-Match and ETag, Idempotency-Key, Location. */
final class Headers {

    private static final String IF_MATCH = "If-Match";
    private static final String PARAMETER = "#/components/parameters/IdempotencyKey";
    private static final String BASE = "/api/v1/";
    private static final String HEADER = "#/components/headers/";

    private Headers() {}

    static void addTo(Components components) {
        components.addParameter(
                "IdempotencyKey",
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .description(
                                "Chosen by the caller, such as a UUID. The same request sent again with the same key is answered"
                                        + " from the first answer and done once.")
                        .schema(text(200).minLength(1).addExample("5f0d1c52-3a57-4a6a-9a7e-2f3c8f0d9b11")));
        components.addHeader(
                "ETag",
                OASFactory.createHeader()
                        .description("The version, in quotes: send it as If-Match.")
                        .schema(etag()));
        components.addHeader(
                "Location",
                OASFactory.createHeader()
                        .description("The address of what was created.")
                        .schema(text(2_000)
                                .format("uri-reference")
                                .addExample("/api/v1/campaigns/0193f6a0-0000-7000-8000-000000000001")));
        components.addHeader(
                "IdempotencyReplayed",
                OASFactory.createHeader()
                        .description(
                                "true when the answer is that of an earlier request with this key; absent otherwise.")
                        .schema(text(4).addEnumeration("true")));
    }

    static void complete(OpenAPI api, Declarations declarations) {
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            Declarations.Declaration declared = declarations.operation(operation.getOperationId());
            ifMatch(operation).ifPresent(Headers::describe);
            if (declared.idempotent()) {
                operation.addParameter(OASFactory.createParameter().ref(PARAMETER));
            }
            answers(operation, method, declared, versioned(paths, path, method, operation));
        }));
    }

    private static void answers(
            Operation operation, PathItem.HttpMethod method, Declarations.Declaration declared, boolean versioned) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (!status.startsWith("2")) {
                return;
            }
            if (List.of("201", "202").contains(status) && method == PathItem.HttpMethod.POST) {
                add(response, "Location", "Location");
            }
            if (versioned) {
                add(response, "ETag", "ETag");
            }
            if (declared.idempotent()) {
                add(response, "Idempotency-Replayed", "IdempotencyReplayed");
            }
        });
    }

    /** What is changed with If-Match, as a whole or by steps, is read and created with an ETag. */
    private static boolean versioned(
            Map<String, PathItem> paths, String path, PathItem.HttpMethod method, Operation operation) {
        if (ifMatch(operation).isPresent()) {
            return true;
        }
        return switch (method) {
            case GET -> (path.endsWith("}") || isOne(paths, path)) && changedByVersion(paths, path);
            case POST -> {
                if (isOne(paths, path)) {
                    yield changedByVersion(paths, path);
                }
                String created = BASE + path.substring(path.lastIndexOf('/') + 1) + "/{id}";
                yield paths.containsKey(created)
                        && paths.get(created).getGET() != null
                        && changedByVersion(paths, created);
            }
            default -> false;
        };
    }

    private static boolean changedByVersion(Map<String, PathItem> paths, String thing) {
        return paths.entrySet().stream()
                .filter(entry -> entry.getKey().equals(thing) || entry.getKey().startsWith(thing + "/"))
                .filter(entry -> paths.keySet().stream()
                        .noneMatch(other -> other.startsWith(thing + "/")
                                && (entry.getKey() + "/").startsWith(other + "/")
                                && isOne(paths, other)))
                .flatMap(entry -> entry.getValue().getOperations().values().stream())
                .anyMatch(operation -> ifMatch(operation).isPresent());
    }

    /** What there is one of, such as the draft of a rulebook: it is created where it is read. */
    private static boolean isOne(Map<String, PathItem> paths, String path) {
        PathItem item = paths.get(path);
        return item.getGET() != null
                && item.getPOST() != null
                && answer(item.getGET(), "200")
                        .filter(read -> answer(item.getPOST(), "201")
                                .filter(read::equals)
                                .isPresent())
                        .isPresent();
    }

    private static Optional<String> answer(Operation operation, String status) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse(status))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema().getRef());
    }

    private static void add(APIResponse response, String header, String component) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(header)) {
            response.addHeader(header, OASFactory.createHeader().ref(HEADER + component));
        }
    }

    private static Optional<Parameter> ifMatch(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElseGet(ArrayList::new).stream()
                .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                .findFirst();
    }

    private static void describe(Parameter parameter) {
        parameter
                .description("The ETag of the version that was read.")
                .required(true)
                .schema(etag());
    }

    private static Schema etag() {
        return text(40).pattern("^(W/)?\"[0-9]+\"$").addExample("\"3\"");
    }

    private static Schema text(int length) {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(length);
    }
}
