package vn.thidua.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * A small OpenID Connect issuer: discovery, keys, the authorization code flow with PKCE and nonce, over real HTTP and with real signatures. It keeps
 * nothing: a code carries what it was given for. Who signs in is told by the parameter {@code user}, which a test adds where a person would
 * type a name.
 */
public final class IssuerForTests implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "thidua";
    private static final String SECRET = "a-secret-of-the-tests-that-is-long-enough";
    private static final KeyPair KEYS = keys();

    private HttpServer server;
    private String url;

    /** Carries the declaration; Quarkus finds it on any class of the test tree. */
    @WithTestResource(value = IssuerForTests.class, scope = TestResourceScope.GLOBAL)
    static final class Everywhere {

        private Everywhere() {}
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        url = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, discovery()));
        server.createContext("/keys", exchange -> json(exchange, publicKeys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/made-token", exchange -> answer(exchange, 200, "text/plain", made(query(exchange))));
        server.start();
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                url,
                "quarkus.oidc.client-id",
                CLIENT,
                "quarkus.oidc.credentials.secret",
                SECRET,
                "thidua.access.external.name",
                "Cổng thử");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                 "code_challenge_methods_supported":["S256"]}""".formatted(url);
    }

    private static String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"1","n":"%s","e":"%s"}]}""".formatted(
                        encoded(key.getModulus().toByteArray()),
                        encoded(key.getPublicExponent().toByteArray()));
    }

    /** Takes the person's name for granted; all else is kept in the code. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange);
        String code = encoded(String.join(
                        "\n",
                        asked.get("user"),
                        asked.get("nonce"),
                        asked.get("code_challenge"),
                        asked.get("redirect_uri"))
                .getBytes(StandardCharsets.UTF_8));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        answer(exchange, 302, "text/plain", "");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parsed(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String[] code =
                new String(Base64.getUrlDecoder().decode(asked.get("code")), StandardCharsets.UTF_8).split("\n");
        String expected =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean ours = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean proved = digest(asked.get("code_verifier")).equals(code[2]);
        boolean sameWay = code[3].equals(asked.get("redirect_uri"));
        if (!ours || !proved || !sameWay) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        Map<String, String> claims = Map.of("user", code[0], "aud", CLIENT, "nonce", code[1]);
        json(
                exchange,
                "{\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\",\"access_token\":\"%s\"}"
                        .formatted(made(claims), made(claims)));
    }

    /** {@code user}, {@code aud}; {@code sub}, when it is not the user's own; {@code age} in seconds; {@code key=foreign} for a signature of somebody else. */
    private String made(Map<String, String> wanted) {
        Instant made = Instant.now().minusSeconds(Long.parseLong(wanted.getOrDefault("age", "0")));
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(url)
                .subject(wanted.getOrDefault("sub", "subject-of-" + wanted.get("user")))
                .audience(wanted.get("aud"))
                .preferredUserName(wanted.get("user"))
                .issuedAt(made)
                .expiresAt(made.plusSeconds(300));
        if (wanted.containsKey("nonce")) {
            claims.claim("nonce", wanted.get("nonce"));
        }
        KeyPair signing = "foreign".equals(wanted.get("key")) ? keys() : KEYS;
        return claims.jws().keyId("1").algorithm(SignatureAlgorithm.RS256).sign(signing.getPrivate());
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return parsed(exchange.getRequestURI().getRawQuery());
    }

    private static Map<String, String> parsed(String form) {
        Map<String, String> values = new HashMap<>();
        Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> values.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return values;
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, 200, "application/json", body);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String digest(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
