package vn.thidua.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.secret.MasterKey;

/**
 * Slows guessing, by name and by address, across instances: the table {@code sign_in_failure}. Every attempt is counted as a failure before the
 * password is looked at, and struck out when it was right: a hundred guesses at once do not slip through between looking and counting.
 *
 * <p>Names and addresses are kept as keyed digests: people type passwords into the wrong field, and nobody needs to read them here.
 */
@Singleton
class Throttle {

    private final Jdbi jdbi;
    private final AccessSettings settings;
    private final byte[] key;

    Throttle(Jdbi jdbi, AccessSettings settings, MasterKey master) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.key = master.derive("sign-in-failure");
    }

    /** One guess under way. */
    record Attempt(UUID id, String name, String address) {
        Map<String, Object> bindings() {
            return Map.of("id", id, "name", name, "address", address);
        }
    }

    /** @throws Problem {@code TOO_MANY_ATTEMPTS} with the seconds to wait */
    Attempt begin(String name, String address) {
        Attempt attempt = new Attempt(Ids.next(), digest(name), digest(address));
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into sign_in_failure (id, username, address) values (:id, :name, :address)")
                .bind("id", attempt.id())
                .bind("name", attempt.name())
                .bind("address", attempt.address())
                .execute());
        secondsToWait(attempt).ifPresent(seconds -> {
            strikeOut(attempt);
            throw Problem.of(ProblemCode.TOO_MANY_ATTEMPTS, seconds);
        });
        return attempt;
    }

    /** The guess was right: what this name got wrong from this address is forgiven. */
    void succeeded(Attempt attempt) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from sign_in_failure where username = :name and address = :address")
                .bind("name", attempt.name())
                .bind("address", attempt.address())
                .execute());
    }

    /** An attempt that was turned away does not count, or whoever goes on knocking would never be let in. */
    private void strikeOut(Attempt attempt) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from sign_in_failure where id = :id")
                .bind("id", attempt.id())
                .execute());
    }

    private Optional<Long> secondsToWait(Attempt attempt) {
        return jdbi.withHandle(handle -> {
            long wait = wait(
                    handle, attempt, "username = :name and address = :address", settings.failuresPerNameAndAddress());
            wait = Math.max(wait, wait(handle, attempt, "username = :name", settings.failuresPerName()));
            wait = Math.max(wait, wait(handle, attempt, "address = :address", settings.failuresPerAddress()));
            return wait == 0 ? Optional.empty() : Optional.of(wait);
        });
    }

    /** Until the failure that is one too many leaves the window; 0 when there is none such. The attempt itself is one of those counted. */
    private long wait(Handle handle, Attempt attempt, String of, int allowed) {
        Duration window = settings.failureWindow();
        return handle.createQuery(
                        "select greatest(1, ceil(extract(epoch from at - now()) + :window))::bigint from sign_in_failure where "
                                + of
                                + " and at > now() - make_interval(secs => :window) and id <> :id order by at desc offset :allowed limit 1")
                .bindMap(attempt.bindings())
                .bind("window", window.toSeconds())
                .bind("allowed", allowed - 1)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** What is older than the window weighs nothing any more. */
    void forgetOld() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from sign_in_failure where at < now() - make_interval(secs => :window)")
                .bind("window", settings.failureWindow().toSeconds())
                .execute());
    }

    private String digest(String value) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MasterKey.hmac(key, value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
