package vn.thidua.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentAccount account;

    @Context
    HttpHeaders headers;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > 200) {
            throw Problem.invalid("?" + HEADER, ViolationCode.WRONG_FORMAT);
        }
        String operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        byte[] digest = DigestUtils.sha256(json.writeValueAsBytes(call.getParameters()));
        return QuarkusTransaction.requiringNew()
                .call(() -> claim(key, operation, digest) ? first(call, key) : replay(key, operation, digest));
    }

    /** Waits for a request with the same key that is under way: the unique index makes the second insert wait for the first's commit. */
    private boolean claim(String key, String operation, byte[] digest) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "insert into idempotency_key (account_id, key, operation, request_digest)"
                                        + " values (:account, :key, :operation, :digest) on conflict do nothing")
                        .bind("account", account.accountId())
                        .bind("key", key)
                        .bind("operation", operation)
                        .bind("digest", digest)
                        .execute())
                == 1;
    }

    private Response first(InvocationContext call, String key) throws Exception {
        Response response = (Response) call.proceed();
        String body = response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update idempotency_key set status = :status, location = :location, etag = :etag, body = :body"
                                + " where account_id = :account and key = :key")
                .bind("status", response.getStatus())
                .bind(
                        "location",
                        response.getLocation() == null
                                ? null
                                : response.getLocation().toString())
                .bind("etag", response.getHeaderString("ETag"))
                .bind("body", body)
                .bind("account", account.accountId())
                .bind("key", key)
                .execute());
        return response;
    }

    private record Kept(String operation, byte[] digest, int status, String location, String etag, String body) {}

    private Response replay(String key, String operation, byte[] digest) {
        Kept kept = jdbi.withHandle(handle -> handle.createQuery(
                        "select operation, request_digest, status, location, etag, body from idempotency_key where account_id = :account and key = :key")
                .bind("account", account.accountId())
                .bind("key", key)
                .map((row, context) -> new Kept(
                        row.getString("operation"),
                        row.getBytes("request_digest"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("body")))
                .findOne()
                // the first was rolled back between our insert and this look
                .orElseThrow(() -> Problem.of(ProblemCode.REQUEST_IN_PROGRESS)));
        if (!kept.operation().equals(operation) || !Arrays.equals(kept.digest(), digest)) {
            throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        Response.ResponseBuilder response = Response.status(kept.status()).header("Idempotency-Replayed", "true");
        if (kept.location() != null) {
            response.location(URI.create(kept.location()));
        }
        if (kept.etag() != null) {
            response.header("ETag", kept.etag());
        }
        return kept.body() == null
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(kept.body())
                        .build();
    }
}
