package vn.thidua.ballot;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.generators.RSABlindingFactorGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.util.BigIntegers;
import vn.thidua.Given.TestAccount;
import vn.thidua.platform.secret.MasterKey;

/** A member's browser, written against the RFCs with another library than the server's: blinds, unblinds, seals, casts. */
final class BlindVoter {

    private final TestAccount account;
    private final String ballotId;
    private final byte[] sealingKey;
    private final Map<String, Held> held = new LinkedHashMap<>();

    /** What the browser keeps of one case. */
    private record Held(byte[] message, byte[] blinded, RSABlindingParameters blinding) {}

    private BlindVoter(TestAccount account, String ballotId, byte[] sealingKey) {
        this.account = account;
        this.ballotId = ballotId;
        this.sealingKey = sealingKey;
    }

    /** Makes tokens for these cases. */
    static BlindVoter enter(TestAccount account, String ballotId, List<String> caseIds) {
        String sealingKey = account.request().get("/api/v1/ballots/" + ballotId).path("sealingKey");
        List<Map<String, ?>> cases = account.request()
                .queryParam("limit", 100)
                .get("/api/v1/ballots/" + ballotId + "/cases")
                .path("items");
        BlindVoter voter = new BlindVoter(account, ballotId, Base64.getDecoder().decode(sealingKey));
        cases.stream()
                .filter(one -> caseIds.contains(one.get("id")))
                .forEach(one -> voter.blind(
                        one.get("id").toString(),
                        Base64.getDecoder().decode(one.get("publicKey").toString())));
        return voter;
    }

    private void blind(String caseId, byte[] publicKey) {
        try {
            RSAKeyParameters key = (RSAKeyParameters) PublicKeyFactory.createKey(publicKey);
            RSABlindingFactorGenerator factors = new RSABlindingFactorGenerator();
            factors.init(key);
            BigInteger factor = factors.generateBlindingFactor();
            RSABlindingParameters blinding = new RSABlindingParameters(key, factor);
            byte[] message = MasterKey.random(64);
            PSSSigner signer = new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), 48);
            signer.init(true, blinding);
            signer.update(message, 0, message.length);
            held.put(caseId, new Held(message, signer.generateSignature(), blinding));
        } catch (java.io.IOException | CryptoException failed) {
            throw new IllegalStateException(failed);
        }
    }

    ValidatableResponse ask() {
        List<Map<String, Object>> cases = new ArrayList<>();
        held.forEach((caseId, one) -> cases.add(Map.of("caseId", caseId, "blinded", base64(one.blinded()))));
        return account.request()
                .body(Map.of("cases", cases))
                .post("/api/v1/ballots/" + ballotId + "/credentials")
                .then();
    }

    /** Unblinded signatures by case. */
    Map<String, byte[]> credentials() {
        List<Map<String, String>> signed = ask().statusCode(200).extract().path("cases");
        Map<String, byte[]> credentials = new LinkedHashMap<>();
        signed.forEach(one -> {
            RSABlindingEngine engine = new RSABlindingEngine();
            engine.init(false, held.get(one.get("caseId")).blinding());
            byte[] blind = Base64.getDecoder().decode(one.get("signature"));
            // The engine drops leading zeros, one time in 256; a signature is as long as its key.
            BigInteger signature = new BigInteger(1, engine.processBlock(blind, 0, blind.length));
            credentials.put(one.get("caseId"), BigIntegers.asUnsignedByteArray(blind.length, signature));
        });
        return credentials;
    }

    /** A sealed paper. */
    Map<String, Object> paper(String caseId, byte[] credential, char choice) {
        byte[] message = held.get(caseId).message();
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("caseId", caseId);
        paper.put("message", base64(message));
        paper.put("signature", base64(credential));
        paper.put("sealed", base64(seal(caseId, message, new byte[] {(byte) choice})));
        return paper;
    }

    byte[] seal(String caseId, byte[] message, byte[] said) {
        HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        try {
            byte[][] sealed = hpke.seal(
                    hpke.deserializePublicKey(sealingKey),
                    caseId.getBytes(StandardCharsets.US_ASCII),
                    DigestUtils.sha256(message),
                    said,
                    null,
                    null,
                    null);
            byte[] whole = new byte[sealed[0].length + sealed[1].length];
            System.arraycopy(sealed[1], 0, whole, 0, sealed[1].length);
            System.arraycopy(sealed[0], 0, whole, sealed[1].length, sealed[0].length);
            return whole;
        } catch (InvalidCipherTextException failed) {
            throw new IllegalStateException(failed);
        }
    }

    byte[] message(String caseId) {
        return held.get(caseId).message();
    }

    /** Sent by nobody: without token. */
    static ValidatableResponse cast(Map<String, Object> paper) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(paper)
                .post("/api/v1/ballot-papers")
                .then();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
