package vn.thidua.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.thidua.access.ActAs;
import vn.thidua.audit.Trail;
import vn.thidua.bulk.BulkJobs.Work;
import vn.thidua.bulk.BulkRows.Pass;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.integration.SendersNames;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.bulk.BulkResult;
import vn.thidua.platform.bulk.BulkRow;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ProblemMapper;

/**
 * Works at jobs, one after the other: chunk by chunk, each in a transaction with what its rows came to. Another instance goes on where one that died had
 * come to, and one that was taken for dead finds that the job is no longer its own.
 */
@Singleton
class RunBulk {

    private static final Logger LOG = Logger.getLogger(RunBulk.class);

    /** All rows of a file that enters whole are one transaction. */
    private static final int WHOLE_SECONDS = 3_600;

    private final BulkJobs jobs;
    private final BulkRows rows;
    private final SendersNames names;
    private final ActAs actAs;
    private final Trail trail;
    private final ProblemMapper problems;
    private final BulkSettings settings;

    RunBulk(
            BulkJobs jobs,
            BulkRows rows,
            SendersNames names,
            ActAs actAs,
            Trail trail,
            ProblemMapper problems,
            BulkSettings settings) {
        this.jobs = jobs;
        this.rows = rows;
        this.names = names;
        this.actAs = actAs;
        this.trail = trail;
        this.problems = problems;
        this.settings = settings;
    }

    /** The job was given up, or is somebody else's by now. */
    private static final class NoLongerMine extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What a chunk would have come to; thrown, it undoes it. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<BulkResult> results;

        Undone(List<BulkResult> results) {
            super(null, null, false, false);
            this.results = results;
        }
    }

    /** A row of a file that enters whole was refused after all; thrown, it undoes the others. */
    private static final class Spoilt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient KeptRow row;
        private final transient BulkResult result;

        Spoilt(KeptRow row, BulkResult result) {
            super(null, null, false, false);
            this.row = row;
            this.result = result;
        }
    }

    @Scheduled(every = "${thidua.bulk.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runOnSchedule() {
        while (runNext()) {
            // there may be more
        }
    }

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOnSchedule() {
        jobs.forgetRows(settings.rowsKept());
    }

    /** @return whether one was waiting */
    boolean runNext() {
        Optional<Work> next = QuarkusTransaction.requiringNew().call(() -> jobs.claim(UUID.randomUUID()));
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private void run(Work work) {
        try {
            if (work.whole() && !work.dryRun()) {
                enterWhole(work);
            } else {
                goThrough(work, Pass.BOTH);
            }
            end(work, BulkJobState.DONE);
        } catch (NoLongerMine given) {
            LOG.infof("the bulk job %s was given up, or is another worker's", work.id());
        } catch (ActAs.NoLongerThere gone) {
            LOG.infof("whoever sent the bulk job %s may no more", work.id());
            end(work, BulkJobState.FAILED);
        }
    }

    private void end(Work work, BulkJobState state) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (jobs.end(work.id(), work.lease(), state)) {
                BulkJobItem job = jobs.find(work.id()).orElseThrow();
                trail.noted(new Happening(
                        "BULK_ENDED",
                        SubjectType.BULK_JOB,
                        job.id(),
                        job.fileName(),
                        job.unit().id(),
                        Map.of(
                                "state", state,
                                "created", job.created(),
                                "changed", job.changed(),
                                "unchanged", job.unchanged(),
                                "refused", job.refused())));
            }
        });
    }

    /** All that waits, chunk by chunk. */
    private void goThrough(Work work, Pass pass) {
        eachChunk(work, BulkRowState.WAITING, chunk -> take(work, chunk, pass));
    }

    private void eachChunk(Work work, BulkRowState state, Consumer<List<KeptRow>> deed) {
        List<KeptRow> chunk = chunk(work, state, 0);
        while (!chunk.isEmpty()) {
            deed.accept(chunk);
            chunk = chunk(work, state, chunk.getLast().number());
        }
    }

    private List<KeptRow> chunk(Work work, BulkRowState state, int after) {
        return rows.next(work.id(), state, after, work.kind().chunk());
    }

    /** As far as a worker comes that dies then. */
    void takeFirstChunk(Work work) {
        take(work, chunk(work, BulkRowState.WAITING, 0), Pass.BOTH);
    }

    private void enterWhole(Work work) {
        if (!work.looked()) {
            goThrough(work, Pass.LOOK);
            QuarkusTransaction.requiringNew().run(() -> {
                hold(work);
                jobs.looked(work.id());
            });
        }
        if (jobs.find(work.id()).orElseThrow().refused() > 0) {
            return;
        }
        try {
            acting(work, WHOLE_SECONDS, () -> {
                hold(work);
                eachChunk(work, BulkRowState.GOOD, chunk -> enter(work, chunk));
                return null;
            });
        } catch (Spoilt spoilt) {
            QuarkusTransaction.requiringNew().run(() -> {
                hold(work);
                rows.came(work.id(), List.of(spoilt.row), List.of(spoilt.result), Pass.ENTER);
            });
        }
    }

    private void enter(Work work, List<KeptRow> chunk) {
        List<BulkResult> results;
        try {
            results = taken(work, chunk);
        } catch (RuntimeException broken) {
            // Of several rows nobody can tell which: the first stands for them.
            throw new Spoilt(chunk.getFirst(), BulkResult.refused(problem(broken)));
        }
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).isRefused()) {
                throw new Spoilt(chunk.get(i), results.get(i));
            }
        }
        rows.came(work.id(), chunk, results, Pass.ENTER);
    }

    /** A chunk that breaks is brought again row by row, so that one row harms no other. */
    private void take(Work work, List<KeptRow> chunk, Pass pass) {
        try {
            takeTogether(work, chunk, pass);
        } catch (NoLongerMine | ActAs.NoLongerThere over) {
            throw over;
        } catch (RuntimeException broken) {
            if (chunk.size() == 1) {
                said(work, chunk, List.of(BulkResult.refused(problem(broken))), pass);
            } else {
                chunk.forEach(row -> take(work, List.of(row), pass));
            }
        }
    }

    private void takeTogether(Work work, List<KeptRow> chunk, Pass pass) {
        if (pass == Pass.BOTH && !work.dryRun()) {
            acting(work, 120, () -> {
                hold(work);
                rows.came(work.id(), chunk, taken(work, chunk), pass);
                return null;
            });
            return;
        }
        try {
            acting(work, 120, () -> {
                throw new Undone(taken(work, chunk));
            });
        } catch (Undone undone) {
            said(work, chunk, withoutIds(undone.results), pass);
        }
    }

    /** What would be created has no id. */
    private static List<BulkResult> withoutIds(List<BulkResult> results) {
        return results.stream()
                .map(result -> switch (result.outcome()) {
                    case CREATED -> BulkResult.created(null);
                    default -> result;
                })
                .toList();
    }

    private void said(Work work, List<KeptRow> chunk, List<BulkResult> results, Pass pass) {
        QuarkusTransaction.requiringNew().run(() -> {
            hold(work);
            rows.came(work.id(), chunk, results, pass);
        });
    }

    private void hold(Work work) {
        if (!jobs.hold(work)) {
            throw new NoLongerMine();
        }
    }

    private <T> T acting(Work work, int seconds, Supplier<T> deed) {
        return actAs.call(
                work.sender(),
                () -> QuarkusTransaction.requiringNew().timeout(seconds).call(deed::get));
    }

    private List<BulkResult> taken(Work work, List<KeptRow> chunk) {
        ReadRow read = new ReadRow(work.kind().fields(), work.header(), true);
        List<ObjectNode> contents = chunk.stream().map(read::content).toList();
        List<String> called = contents.stream()
                .map(content -> content.path(BulkField.EXTERNAL_ID).asText("").strip())
                .map(name -> name.isEmpty() ? null : name)
                .toList();
        BulkKind kind = work.kind();
        boolean named = work.sender().clientId() != null && kind.subjectType() != null;
        Map<String, UUID> known = named
                ? names.known(
                        work.sender().clientId(),
                        kind.subjectType(),
                        called.stream().filter(Objects::nonNull).toList())
                : Map.of();
        List<BulkRow> given = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            String name = called.get(i);
            given.add(new BulkRow(chunk.get(i).number(), name == null ? null : known.get(name), contents.get(i)));
        }
        List<BulkResult> results = kind.take(given);
        if (named) {
            names.say(work.sender().clientId(), kind.subjectType(), said(called, known, results));
        }
        return results;
    }

    private static Map<String, UUID> said(List<String> called, Map<String, UUID> known, List<BulkResult> results) {
        Map<String, UUID> said = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            BulkResult result = results.get(i);
            String name = called.get(i);
            if (name != null && result.subjectId() != null && !known.containsKey(name)) {
                said.put(name, result.subjectId());
            }
        }
        return said;
    }

    private Problem problem(RuntimeException broken) {
        Problem problem = problems.problemIn(broken);
        if (problem.code() == ProblemCode.INTERNAL) {
            LOG.error("a row broke", broken);
        }
        return problem;
    }
}
