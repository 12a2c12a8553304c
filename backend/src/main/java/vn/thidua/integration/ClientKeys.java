package vn.thidua.integration;

import java.security.interfaces.RSAPublicKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Sets of public keys, as clients register them (RFC 7517). */
final class ClientKeys {

    private static final String POINTER = "/jwks";
    private static final int MOST = 5;
    private static final int LEAST_RSA_BITS = 2048;

    private ClientKeys() {}

    /**
     * What is kept of a set: public keys alone; null for none.
     *
     * @throws Problem {@code INVALID}
     */
    static String checked(String jwks) {
        List<JsonWebKey> keys = parse(jwks);
        if (keys.size() > MOST) {
            throw Problem.invalid(POINTER, ViolationCode.TOO_MANY, MOST);
        }
        if (keys.size() < given(jwks)) {
            throw Problem.invalid(POINTER, ViolationCode.WRONG_FORMAT);
        }
        Set<String> ids = new HashSet<>();
        for (JsonWebKey key : keys) {
            check(key);
            if (key.getKeyId() == null) {
                throw Problem.invalid(POINTER, ViolationCode.REQUIRED);
            }
            if (!ids.add(key.getKeyId())) {
                throw Problem.invalid(POINTER, ViolationCode.DUPLICATE);
            }
        }
        return keys.isEmpty() ? null : new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static void check(JsonWebKey key) {
        if (!(key instanceof PublicJsonWebKey pair) || pair.getPrivateKey() != null) {
            throw Problem.invalid(POINTER, ViolationCode.NOT_OF_THIS_KIND);
        }
        boolean weak = pair.getPublicKey() instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() < LEAST_RSA_BITS;
        if (weak || !Set.of("RSA", "EC").contains(key.getKeyType())) {
            throw Problem.invalid(POINTER, ViolationCode.NOT_OF_THIS_KIND);
        }
    }

    /** So many are in the set: those that cannot be read are left out of what is parsed without a word. */
    private static int given(String jwks) {
        try {
            return jwks != null
                            && JsonUtil.parseJson(jwks).get(JsonWebKeySet.JWK_SET_MEMBER_NAME)
                                    instanceof List<?> members
                    ? members.size()
                    : 0;
        } catch (JoseException unreadable) {
            throw Problem.invalid(POINTER, ViolationCode.WRONG_FORMAT);
        }
    }

    static List<JsonWebKey> parse(String jwks) {
        try {
            return jwks == null ? List.of() : new JsonWebKeySet(jwks).getJsonWebKeys();
        } catch (JoseException | RuntimeException unreadable) {
            throw Problem.invalid(POINTER, ViolationCode.WRONG_FORMAT);
        }
    }

    static List<ClientKeyView> views(String jwks) {
        return parse(jwks).stream().map(ClientKeys::view).toList();
    }

    private static ClientKeyView view(JsonWebKey key) {
        return new ClientKeyView(key.getKeyId(), key.getKeyType(), key.calculateBase64urlEncodedThumbprint("SHA-256"));
    }
}
