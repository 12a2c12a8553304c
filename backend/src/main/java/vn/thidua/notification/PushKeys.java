package vn.thidua.notification;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.secret.MasterKey;

/** The key pair by which push services know this house (VAPID, RFC 8292): made once, the private half sealed by the master key. */
@Singleton
class PushKeys {

    private static final String PURPOSE = "push-key";

    private static final String ALGORITHM = "EC";

    /** Half of what the standard allows at most. */
    private static final Duration VALID = Duration.ofHours(12);

    /** Octets of a coordinate on P-256. */
    private static final int COORDINATE = 32;

    private static final byte UNCOMPRESSED = 4;

    private final Jdbi jdbi;
    private final MasterKey master;
    private final PushSettings settings;

    private volatile Kept kept;

    PushKeys(Jdbi jdbi, MasterKey master, PushSettings settings) {
        this.jdbi = jdbi;
        this.master = master;
        this.settings = settings;
    }

    private record Kept(byte[] point, byte[] sealed) {}

    /** The public half as browsers take it. */
    String told() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kept().point());
    }

    /** The header {@code Authorization} for a call to the service of this endpoint. */
    String authorization(String endpoint) {
        URI uri = URI.create(endpoint);
        String service = uri.getScheme() + "://" + uri.getRawAuthority();
        String token = Jwt.claims()
                .audience(service)
                .subject(settings.contact())
                .expiresAt(Instant.now().plus(VALID))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(privateKey());
        return "vapid t=" + token + ", k=" + told();
    }

    private PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(master.open(PURPOSE, kept().sealed())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Kept kept() {
        if (kept == null) {
            kept = jdbi.inTransaction(this::find);
        }
        return kept;
    }

    /** Two instances that start at once agree on the first one's. */
    private Kept find(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(hashtext('push_key'))");
        return handle.createQuery("select public_key, private_key from push_key")
                .map((row, context) -> new Kept(row.getBytes("public_key"), row.getBytes("private_key")))
                .findOne()
                .orElseGet(() -> make(handle));
    }

    private Kept make(Handle handle) {
        KeyPair pair = pair();
        Kept made = new Kept(
                point((ECPublicKey) pair.getPublic()),
                master.seal(PURPOSE, pair.getPrivate().getEncoded()));
        handle.createUpdate("insert into push_key (public_key, private_key) values (:point, :sealed)")
                .bind("point", made.point())
                .bind("sealed", made.sealed())
                .execute();
        return made;
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] point(ECPublicKey key) {
        byte[] point = new byte[1 + 2 * COORDINATE];
        point[0] = UNCOMPRESSED;
        copy(key.getW().getAffineX(), point, 1);
        copy(key.getW().getAffineY(), point, 1 + COORDINATE);
        return point;
    }

    private static void copy(BigInteger coordinate, byte[] into, int from) {
        byte[] octets = coordinate.toByteArray();
        int length = Math.min(octets.length, COORDINATE);
        System.arraycopy(octets, octets.length - length, into, from + COORDINATE - length, length);
    }
}
