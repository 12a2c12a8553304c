package vn.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenCouncils;
import vn.thidua.ballot.GivenBallots.Held;

/** What the tables and the log give away after a vote, and while it goes on: see {@code BALLOT.md}. */
@QuarkusTest
class BallotSecrecyTest {

    @Inject
    GivenCouncils councils;

    @Inject
    GivenBallots ballots;

    @Inject
    Jdbi jdbi;

    /** What only a member's browser knows of their paper. */
    private record Secret(TestAccount member, String seat, byte[] message, Map<String, Object> paper, String receipt) {

        byte[] credential() {
            return DigestUtils.sha256(message);
        }

        /** As it could be found in a row or a line: in hex or base64. */
        Stream<String> traces() {
            return Stream.of(
                    HexFormat.of().formatHex(message),
                    Base64.getEncoder().encodeToString(message),
                    HexFormat.of().formatHex(credential()),
                    paper.get("signature").toString(),
                    paper.get("sealed").toString());
        }
    }

    private List<Secret> vote(Held ballot, String caseId) {
        List<Secret> secrets = new ArrayList<>();
        for (int seat = 0; seat < ballot.meeting().council().members().size(); seat++) {
            TestAccount member = ballot.member(seat);
            BlindVoter voter = BlindVoter.enter(member, ballot.id(), List.of(caseId));
            Map<String, Object> paper = voter.paper(caseId, voter.credentials().get(caseId), seat % 2 == 0 ? 'F' : 'A');
            String receipt = BlindVoter.cast(paper).statusCode(200).extract().path("receipt");
            secrets.add(new Secret(
                    member, ballot.meeting().council().seats().get(seat), voter.message(caseId), paper, receipt));
        }
        return secrets;
    }

    /** Every row of every table as text, with the transaction that wrote it. */
    private Map<String, List<String>> dump() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1")
                .mapTo(String.class)
                .forEach(table -> rows.put(
                        table,
                        handle.createQuery(
                                        "select cast(to_jsonb(t) as text) || ' xmin=' || t.xmin from " + table + " t")
                                .mapTo(String.class)
                                .list())));
        return rows;
    }

    private static List<String> holding(Map<String, List<String>> rows, String trace) {
        return rows.entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(trace)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void after_the_count_nothing_ties_a_member_to_a_paper() {
        List<String> log = new ArrayList<>();
        Handler listener = listening(log);
        Held ballot = ballots.opened(councils.begun(councils.withCases(councils.council(7), 1), 0));
        List<Secret> secrets = vote(ballot, ballot.cases().getFirst());
        GivenBallots.closed(ballot).then().statusCode(200);
        Logger.getLogger("").removeHandler(listener);
        Map<String, List<String>> rows = dump();
        for (Secret secret : secrets) {
            assertThat(holding(rows, secret.receipt())).containsExactly("ballot_case");
            secret.traces().forEach(trace -> assertThat(holding(rows, trace)).isEmpty());
            Stream.concat(secret.traces(), Stream.of(secret.receipt()))
                    .forEach(trace -> assertThat(log).noneMatch(line -> line.contains(trace)));
        }
        List<String> published = rows.get("ballot_case").stream()
                .filter(row -> row.contains(secrets.getFirst().receipt()))
                .toList();
        assertThat(published).hasSize(1);
        assertThat(secrets).noneMatch(secret -> published.getFirst().contains(secret.seat()));
        assertThat(rows.get("ballot_box"))
                .noneMatch(row -> row.contains(ballot.cases().getFirst()));
        assertThat(rows.get("idempotency_key")).noneMatch(row -> row.contains("allot"));
    }

    /** While the vote goes on, a box is one row by one transaction, its papers in an order of their own, and says nothing that a member is known by. */
    @Test
    void while_votes_are_taken_a_box_tells_neither_order_nor_member() {
        Held ballot = ballots.opened(councils.begun(councils.withCases(councils.council(7), 1), 0));
        String caseId = ballot.cases().getFirst();
        List<Secret> secrets = vote(ballot, caseId);
        Map<String, List<String>> rows = dump();
        List<String> box = rows.get("ballot_box").stream()
                .filter(row -> row.contains(caseId))
                .toList();
        assertThat(box).hasSize(1);
        List<Integer> places = secrets.stream()
                .map(secret -> box.getFirst().indexOf(HexFormat.of().formatHex(secret.credential())))
                .toList();
        assertThat(places).doesNotContain(-1);
        List<String> byPlace = secrets.stream()
                .sorted((one, other) -> Integer.compare(
                        box.getFirst().indexOf(HexFormat.of().formatHex(one.credential())),
                        box.getFirst().indexOf(HexFormat.of().formatHex(other.credential()))))
                .map(secret -> HexFormat.of().formatHex(secret.credential()))
                .toList();
        assertThat(byPlace).isSorted();
        for (Secret secret : secrets) {
            assertThat(box.getFirst())
                    .doesNotContain(secret.seat())
                    .doesNotContain(secret.member().id().toString());
            assertThat(holding(rows, HexFormat.of().formatHex(secret.credential())))
                    .containsExactly("ballot_box");
            assertThat(holding(rows, HexFormat.of().formatHex(secret.message())))
                    .isEmpty();
        }
        assertThat(rows.get("ballot_credential").stream().filter(row -> row.contains(caseId)))
                .hasSize(7)
                .noneMatch(row -> row.contains("_at"));
    }

    private static Handler listening(List<String> log) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord told) {
                synchronized (log) {
                    log.add(told.getMessage() + (told.getThrown() == null ? "" : " " + told.getThrown()));
                }
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
        Logger.getLogger("").addHandler(handler);
        return handler;
    }
}
