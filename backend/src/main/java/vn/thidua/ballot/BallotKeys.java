package vn.thidua.ballot;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import vn.thidua.platform.secret.MasterKey;

/**
 * The keys of a ballot. For a case: an RSA key that signs credentials blind (RFC 9474, RSABSSA-SHA384-PSS-Randomized). For the ballot: an HPKE key (RFC 9180,
 * P-256, HKDF-SHA256, AES-256-GCM) to which choices are sealed. Private parts lie in the database sealed by the key file.
 */
@Singleton
class BallotKeys {

    private static final int RSA_BITS = 2048;
    private static final int RSA_BYTES = RSA_BITS / 8;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, PSSParameterSpec.TRAILER_FIELD_BC);
    private static final String PURPOSE = "ballot";
    /** Length of an encapsulated key on P-256. */
    private static final int ENCAPSULATED = 65;

    private final MasterKey master;

    BallotKeys(MasterKey master) {
        this.master = master;
    }

    /** A key pair, its private part sealed. */
    record Sealing(byte[] publicKey, byte[] sealedPrivateKey) {}

    /** The key of a case: public part as SubjectPublicKeyInfo. */
    Sealing signing() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            KeyPair pair = generator.generateKeyPair();
            return new Sealing(
                    pair.getPublic().getEncoded(),
                    master.seal(PURPOSE, pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key of a ballot: public part as an uncompressed point. */
    Sealing sealing() {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
        return new Sealing(
                hpke.serializePublicKey(pair.getPublic()),
                master.seal(PURPOSE, hpke.serializePrivateKey(pair.getPrivate())));
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    /** Whether a blinded message can be one under this key: as long as the modulus, and below it. */
    static boolean isBlinded(byte[] message, byte[] publicKey) {
        return message.length == RSA_BYTES
                && new BigInteger(1, message).compareTo(modulus(publicKey)) < 0
                && new BigInteger(1, message).signum() > 0;
    }

    /** BlindSign of RFC 9474: the same message gets the same signature; a fault of the machine is found before it gives the key away. */
    byte[] blindSign(byte[] sealedPrivateKey, byte[] blinded) {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(master.open(PURPOSE, sealedPrivateKey)));
            byte[] signature = raw(Cipher.DECRYPT_MODE, key, blinded);
            RSAPublicKey open = (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            if (!Arrays.equals(raw(Cipher.ENCRYPT_MODE, open, signature), blinded)) {
                throw new IllegalStateException("a blind signature came out wrong");
            }
            return signature;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] raw(int mode, RSAKey key, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
        cipher.init(mode, (java.security.Key) key);
        return cipher.doFinal(input);
    }

    /** Whether the case's key signed the message. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey)));
            verifier.update(message);
            return signature.length == RSA_BYTES && verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** The key that opens the papers of a ballot, unsealed once for all of them. */
    Opening opening(Ballot ballot) {
        return new Opening(
                hpke().deserializePrivateKey(master.open(PURPOSE, ballot.openingKey()), ballot.sealingKey()));
    }

    /** Opens papers. */
    static final class Opening {

        private final AsymmetricCipherKeyPair pair;

        private Opening(AsymmetricCipherKeyPair pair) {
            this.pair = pair;
        }

        /** What a paper says; empty when it was not sealed to this ballot and case, or for another credential. */
        Optional<Choice> open(UUID caseId, byte[] credential, byte[] paper) {
            if (paper.length <= ENCAPSULATED) {
                return Optional.empty();
            }
            try {
                byte[] said = hpke().open(
                                Arrays.copyOf(paper, ENCAPSULATED),
                                pair,
                                caseId.toString().getBytes(StandardCharsets.US_ASCII),
                                credential,
                                Arrays.copyOfRange(paper, ENCAPSULATED, paper.length),
                                null,
                                null,
                                null);
                return Choice.read(said);
            } catch (InvalidCipherTextException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    private static BigInteger modulus(byte[] publicKey) {
        try {
            return ((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey)))
                    .getModulus();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
