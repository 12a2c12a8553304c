package vn.thidua;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.Matrix.Row;
import vn.thidua.MatrixCalls.Call;
import vn.thidua.MatrixScene.Things;
import vn.thidua.access.Role;

/**
 * Every operation of the contract, called by every role in scope and out of it, is answered as {@code matrix.csv} says. An operation that is added
 * without a row fails, and so does a role without a column.
 */
@QuarkusTest
class MatrixTest {

    /** Called by an account of its own each time: they end sessions of whoever calls. */
    private static final Set<String> ENDING_SESSIONS = Set.of("signOutEverywhere", "endSession");

    /** A browser goes there without a token; it would be taken for one of the issuer's. */
    private static final String TO_THE_ISSUER = "signInExternally";

    private static final int AT_ONCE = 3;

    @Inject
    Given given;

    @Inject
    MatrixScene scene;

    @Inject
    Jdbi jdbi;

    /** An operation as the contract publishes it. */
    private record Operation(String method, String path) {}

    /** Who calls; nobody signed in where there is no account. */
    private record Caller(String name, Supplier<TestAccount> anew, TestAccount account) {

        static Caller of(String name, Supplier<TestAccount> anew) {
            return new Caller(name, anew, anew.get());
        }
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        assertThat(Matrix.read().rows().keySet())
                .as("rows of matrix.csv beside the operations of the contract")
                .containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void every_role_has_a_column() {
        Set<String> expected = new TreeSet<>(Matrix.OTHERS);
        Arrays.stream(Role.values()).map(Role::name).forEach(expected::add);
        assertThat(Matrix.read().columns()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void an_auditor_changes_nothing_and_is_shown_all_that_anybody_is_shown() {
        Map<String, Operation> operations = operations();
        List<String> wrong = new ArrayList<>();
        Matrix.read().rows().values().forEach(row -> {
            String auditor = row.inScope("AUDITOR");
            boolean reads = operations.get(row.operation()).method().equals("GET");
            if (reads && !List.of("yes", "seen").contains(auditor)) {
                wrong.add("an auditor does not read " + row.operation());
            }
            if (!reads
                    && auditor.equals("yes")
                    && !row.expected("nobody").equals("yes")
                    && !isReading(row)
                    && !isRefused(row)) {
                wrong.add("an auditor changes by " + row.operation());
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A ticket is made, the law is asked, a template tried out and a report kept by POST, and nothing is changed of what others work on. */
    private static boolean isReading(Row row) {
        return List.of("issueDocumentTicket", "assess", "previewPaperTemplate", "issueReport")
                .contains(row.operation());
    }

    /** What belongs to programs is refused to everybody, whatever their roles. */
    private static boolean isRefused(Row row) {
        return row.allowed().equals("403 CLIENTS_ONLY");
    }

    @Test
    void every_call_is_answered_as_its_cell_says() {
        Matrix matrix = Matrix.read();
        Map<String, Operation> operations = operations();
        Things things = scene.set();
        TestUnit elsewhere = given.unit("Bộ Khác");
        List<Caller> inside = callers(things.ministry(), " in scope");
        List<Caller> outside = callers(elsewhere, " out of scope");
        List<Caller> others = List.of(
                new Caller("anonymous", null, null),
                Caller.of("nobody", given::accountWithoutRoles),
                Caller.of("divided", () -> divided(things.ministry(), elsewhere)));
        MatrixCalls calls = new MatrixCalls(things, ticket(things));
        try (Findings findings = new Findings()) {
            eachAtOnce(matrix.rows().values(), row -> {
                Operation operation = operations.get(row.operation());
                Call call = calls.of(row.operation());
                others.forEach(caller -> findings.look(row, operation, call, caller, row.expected(caller.name())));
                for (Role role : Role.values()) {
                    findings.look(row, operation, call, inside.get(role.ordinal()), row.inScope(role.name()));
                    findings.look(row, operation, call, outside.get(role.ordinal()), row.outOfScope(role.name()));
                }
            });
            assertThat(findings.wrong).isEmpty();
        }
    }

    /** Thousands of calls that change nothing: several on their way at once leave no processor idle. */
    private static void eachAtOnce(Collection<Row> rows, Consumer<Row> asked) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(loader);
            return thread;
        };
        try (ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE, threads)) {
            List<Future<?>> all = new ArrayList<>();
            rows.forEach(row -> all.add(executor.submit(() -> asked.accept(row))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken.getCause() == null ? broken : broken.getCause());
        }
    }

    private List<Caller> callers(TestUnit unit, String where) {
        return Arrays.stream(Role.values())
                .map(role -> Caller.of(role + where, () -> given.account(role, unit)))
                .toList();
    }

    /** Reads here, and holds every other role elsewhere: what is held elsewhere changes nothing here. */
    private TestAccount divided(TestUnit here, TestUnit elsewhere) {
        TestAccount account = given.account(Role.AUDITOR, here);
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                account = given.also(account, role, elsewhere);
            }
        }
        return account;
    }

    private static String ticket(Things things) {
        String url = things.officer()
                .request()
                .post("/api/v1/documents/" + things.id("document") + "/ticket")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static Map<String, Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        Map<String, Operation> operations = new HashMap<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> fields && fields.get("operationId") instanceof String id) {
                operations.put(id, new Operation(method.toUpperCase(Locale.ROOT), path));
            }
        }));
        return operations;
    }

    /** What was answered otherwise than its cell says. */
    private final class Findings implements AutoCloseable {

        private final MatrixKnock knock = new MatrixKnock();
        private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

        void look(Row row, Operation operation, Call call, Caller caller, String expected) {
            MatrixKnock.Heard heard = ask(row, operation, call, caller);
            if (!heard.is(expected, row.allowed(), call.shows())) {
                wrong.add("%s by %s: expected %s, was %s".formatted(row.operation(), caller.name(), expected, heard));
            }
        }

        private MatrixKnock.Heard ask(Row row, Operation operation, Call call, Caller caller) {
            TestAccount account = ENDING_SESSIONS.contains(row.operation()) && caller.anew() != null
                    ? caller.anew().get()
                    : caller.account();
            Map<String, Object> path = new HashMap<>(call.path());
            if (row.operation().equals("endSession") && account != null) {
                path.put("id", session(account));
            }
            boolean silent = account == null || row.operation().equals(TO_THE_ISSUER);
            try {
                return knock.at(operation.method(), operation.path(), path, call, silent ? null : account.token());
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(row.operation() + " by " + caller.name(), broken);
            }
        }

        private String session(TestAccount account) {
            return jdbi.withHandle(handle -> handle.createQuery(
                            "select id::text from session where account_id = :account order by id desc limit 1")
                    .bind("account", account.id())
                    .mapTo(String.class)
                    .one());
        }

        @Override
        public void close() {
            knock.close();
        }
    }
}
