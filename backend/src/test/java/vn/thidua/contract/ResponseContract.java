package vn.thidua.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Looks at every answer that any test gets from the API and fails the test when the contract does not say so: an unknown status, a problem code that the
 * operation does not list, a body that its schema refuses, a header too many or too few.
 */
public final class ResponseContract implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Refusals of the address itself, the same for all operations. */
    private static final Set<Integer> OF_HTTP = Set.of(405, 406);

    /** An answer, whichever client it came by. A header that was not sent is null. */
    public record Answer(int status, UnaryOperator<String> headers, String body) {

        private JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException unreadable) {
                throw new AssertionError("not JSON: " + body, unreadable);
            }
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String address = URI.create(request.getURI()).getRawPath();
        if (address.startsWith("/api/v1/")) {
            Answer answer = new Answer(
                    response.statusCode(), response::header, response.getBody().asString());
            check(request.getMethod(), address, answer);
        }
        return response;
    }

    /** @throws AssertionError when the contract does not say that the operation answers so */
    public static void check(String method, String address, Answer answer) {
        List<String> deviations = OF_HTTP.contains(answer.status()) ? List.of() : deviations(method, address, answer);
        if (!deviations.isEmpty()) {
            throw new AssertionError("The contract does not say this of " + method + " " + address + " -> "
                    + answer.status() + ":\n  " + String.join("\n  ", deviations) + "\n" + answer.body());
        }
    }

    private static List<String> deviations(String method, String address, Answer answer) {
        ContractDocument contract = ContractDocument.current();
        Optional<ContractDocument.Operation> known = contract.operation(method, address);
        if (known.isEmpty()) {
            return answer.status() < 300 ? List.of("there is no such operation") : List.of();
        }
        ContractDocument.Operation operation = known.get();
        JsonNode said = operation.response(answer.status());
        if (said.isMissingNode()) {
            return List.of(operation.id() + " does not list the status " + answer.status() + code(answer));
        }
        List<String> deviations = new ArrayList<>();
        if (answer.status() >= 400) {
            refusal(contract, operation, answer, deviations);
        } else {
            success(contract, operation, said, answer, deviations);
        }
        return deviations;
    }

    private static void refusal(
            ContractDocument contract, ContractDocument.Operation operation, Answer answer, List<String> deviations) {
        JsonNode problem = answer.json();
        deviations.addAll(contract.violations("/components/schemas/Problem", problem));
        String code = problem.path("code").asText();
        if (!operation.answers(answer.status(), code)) {
            deviations.add(operation.id() + " does not list " + code + " under " + answer.status()
                    + ": add it to its @Refuses");
        }
    }

    private static void success(
            ContractDocument contract,
            ContractDocument.Operation operation,
            JsonNode said,
            Answer answer,
            List<String> deviations) {
        JsonNode content = said.path("content");
        if (content.isMissingNode()) {
            if (!answer.body().isEmpty()) {
                deviations.add("a body that the contract does not know");
            }
        } else if (content.has("application/json") && (content.size() == 1 || isJson(answer))) {
            String pointer =
                    operation.pointer() + "/responses/" + answer.status() + "/content/application~1json/schema";
            deviations.addAll(contract.violations(pointer, answer.json()));
        } else if (!mediaTypes(content).contains(mediaType(answer)) && !content.has("*/*")) {
            deviations.add(mediaType(answer) + " is none of the media types " + mediaTypes(content));
        }
        Retirement retirement = Retirement.of(operation.node());
        if (retirement != null) {
            deviations.addAll(retirement.disagreements(answer.headers()));
        }
        for (String header : List.of("ETag", "Location", "Deprecation", "Sunset")) {
            boolean promised = said.path("headers").has(header);
            boolean sent = answer.headers().apply(header) != null;
            if (promised != sent) {
                deviations.add(header + (promised ? " is promised and not sent" : " is sent and not in the contract"));
            }
        }
    }

    /** Where an operation answers in several forms. */
    private static boolean isJson(Answer answer) {
        return mediaType(answer).equals("application/json");
    }

    private static String mediaType(Answer answer) {
        return withoutParameters(String.valueOf(answer.headers().apply("Content-Type")));
    }

    private static Set<String> mediaTypes(JsonNode content) {
        return content.properties().stream()
                .map(promised -> withoutParameters(promised.getKey()))
                .collect(Collectors.toSet());
    }

    private static String withoutParameters(String mediaType) {
        return mediaType.split(";")[0].strip();
    }

    private static String code(Answer answer) {
        return answer.status() < 400 ? "" : " (" + answer.json().path("code").asText() + ")";
    }
}
