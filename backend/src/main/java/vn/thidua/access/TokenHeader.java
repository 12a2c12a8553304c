package vn.thidua.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What a token claims before it is verified: good for choosing the key, for nothing else. */
final class TokenHeader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenHeader() {}

    static Optional<UUID> keyId(String token) {
        return part(token, 0).map(header -> header.path("kid").textValue()).flatMap(TokenHeader::uuid);
    }

    static Optional<String> issuer(String token) {
        return part(token, 1).map(claims -> claims.path("iss").textValue());
    }

    private static Optional<JsonNode> part(String token, int index) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(Base64.getUrlDecoder().decode(parts[index])));
        } catch (IOException | IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
