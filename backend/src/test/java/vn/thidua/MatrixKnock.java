package vn.thidua;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.MatrixCalls.Call;
import vn.thidua.contract.ResponseContract;

/** Thousands of calls, so without RestAssured: each takes a millisecond or two. */
final class MatrixKnock implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @param codes of a refusal: its own and those of its violations
     */
    record Heard(int status, String body, List<String> codes) {

        /** What the words in a cell mean. */
        boolean is(String expected, String allowed, String shows) {
            return switch (expected) {
                case "yes" -> answers(allowed);
                case "seen" -> status == 200 && body.contains(shows);
                case "none" -> status == 200 && !body.contains(shows);
                case "401" -> answers("401 NOT_SIGNED_IN");
                case "403" -> answers("403 NOT_ALLOWED");
                case "404" -> answers("404 NOT_FOUND");
                case "422" -> answers("422 NOT_FOUND");
                default -> throw new IllegalArgumentException("no cell says " + expected);
            };
        }

        /** A success is its status alone; a refusal also says why. */
        private boolean answers(String expected) {
            String[] parts = expected.split(" ", 2);
            return status == Integer.parseInt(parts[0])
                    && (parts.length == 1 ? status < 400 : codes.contains(parts[1]));
        }

        @Override
        public String toString() {
            return status + " " + codes;
        }
    }

    /**
     * @param token null for nobody
     * @param path what stands in the placeholders of the address
     */
    Heard at(String method, String address, Map<String, ?> path, Call call, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(address, path, call.query()))
                .method(method, body(call))
                .header("Content-Type", call.type());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        ResponseContract.check(
                method,
                answer.uri().getRawPath(),
                new ResponseContract.Answer(
                        answer.statusCode(),
                        name -> answer.headers().firstValue(name).orElse(null),
                        answer.body()));
        boolean refused = answer.statusCode() >= 400;
        return new Heard(answer.statusCode(), answer.body(), refused ? codes(answer.body()) : List.of());
    }

    private static URI uri(String address, Map<String, ?> path, Map<String, ?> query) {
        String filled = address;
        for (Map.Entry<String, ?> part : path.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", encode(part.getValue()));
        }
        String asked = query.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&", "?", ""));
        return URI.create("http://localhost:" + RestAssured.port + filled + (query.isEmpty() ? "" : asked));
    }

    private static String encode(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static HttpRequest.BodyPublisher body(Call call) throws JsonProcessingException {
        return switch (call.body()) {
            case null -> HttpRequest.BodyPublishers.noBody();
            case byte[] bytes -> HttpRequest.BodyPublishers.ofByteArray(bytes);
            case Object value -> HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(value));
        };
    }

    private static List<String> codes(String body) throws JsonProcessingException {
        JsonNode problem = JSON.readTree(body);
        List<String> codes = new ArrayList<>(List.of(problem.path("code").asText()));
        problem.path("violations")
                .forEach(violation -> codes.add(violation.path("code").asText()));
        return codes;
    }

    @Override
    public void close() {
        client.close();
    }
}
