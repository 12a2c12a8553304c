package vn.thidua.integration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.secret.MasterKey;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code client_secret}. A secret is 256 random bits, so that a keyed digest keeps it as safe as a slow one would. */
@Singleton
class ClientSecrets {

    private static final String PREFIX = "tds_";
    private static final int HINT = 4;
    private static final String COLUMNS = "id, hint, expires_on, expires_on < cast(:today as date) as expired, made_at";

    private final Jdbi jdbi;
    private final BusinessClock clock;
    private final Actor actor;
    private final byte[] key;

    ClientSecrets(Jdbi jdbi, BusinessClock clock, Actor actor, MasterKey master) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.actor = actor;
        this.key = master.derive("client-secret");
    }

    List<ClientSecretView> of(UUID clientId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS
                                + " from client_secret where client_id = :client and withdrawn_at is null order by made_at desc, id desc limit 50")
                .bind("client", clientId)
                .bind("today", clock.today())
                .map((row, context) -> read(row))
                .list());
    }

    /** The answer is told once, and tells the secret. */
    @Transactional(Transactional.TxType.MANDATORY)
    ClientSecretView make(UUID clientId, LocalDate expiresOn) {
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(MasterKey.random(32));
        ClientSecretView made = new ClientSecretView(
                Ids.next(), secret.substring(secret.length() - HINT), expiresOn, false, clock.now(), secret);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into client_secret (id, client_id, digest, hint, expires_on, made_at, made_by)"
                                + " values (:id, :client, :digest, :hint, :until, :at, :by)")
                .bind("id", made.id())
                .bind("client", clientId)
                .bind("digest", digest(secret))
                .bind("hint", made.hint())
                .bind("until", expiresOn)
                .bind("at", made.madeAt())
                .bind("by", actor.accountId())
                .execute());
        return made;
    }

    /** Whether there was one to withdraw. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean withdraw(UUID clientId, UUID secretId) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update client_secret set withdrawn_at = now() where id = :id and client_id = :client and withdrawn_at is null")
                        .bind("id", secretId)
                        .bind("client", clientId)
                        .execute())
                > 0;
    }

    boolean proves(UUID clientId, String secret) {
        byte[] shown = digest(secret);
        return jdbi.withHandle(handle -> handle.createQuery("select digest from client_secret where client_id = :client"
                        + " and withdrawn_at is null and expires_on >= cast(:today as date)")
                .bind("client", clientId)
                .bind("today", clock.today())
                .map((row, context) -> MessageDigest.isEqual(row.getBytes("digest"), shown))
                .list()
                .contains(true));
    }

    private byte[] digest(String secret) {
        return MasterKey.hmac(key, secret.getBytes(StandardCharsets.UTF_8));
    }

    private static ClientSecretView read(ResultSet row) throws SQLException {
        return new ClientSecretView(
                Rows.id(row, "id"),
                row.getString("hint"),
                Rows.date(row, "expires_on"),
                row.getBoolean("expired"),
                Rows.instant(row, "made_at"),
                null);
    }
}
