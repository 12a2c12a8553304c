package vn.thidua.training;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.organization.People;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** {@code demonstration/training-*.csv}: an invented class that goes on today, with its test and who has a seat. */
@Singleton
class TrainingFirstStart implements FirstStart {

    private static final String CLASSES = "demonstration/training-classes.csv";
    private static final String QUESTIONS = "demonstration/training-questions.csv";
    private static final String LEARNERS = "demonstration/training-learners.csv";

    private final TrainingClasses classes;
    private final Learners learners;
    private final People people;
    private final Units units;
    private final BusinessClock clock;

    TrainingFirstStart(TrainingClasses classes, Learners learners, People people, Units units, BusinessClock clock) {
        this.classes = classes;
        this.learners = learners;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public String name() {
        return "demonstration-training";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(CLASSES, QUESTIONS, LEARNERS);
    }

    @Override
    public void load() {
        DataFile.rows(CLASSES).forEach(this::load);
    }

    private void load(CSVRecord row) {
        TrainingClassDraft draft = draft(row);
        TrainingClass planned = TrainingClass.plan(draft, null, clock.now());
        classes.persistAndFlush(planned);
        classes.write(planned.id(), draft);
        planned.open(clock.now());
        classes.flush();
        int seat = 0;
        for (CSVRecord learner : DataFile.rows(LEARNERS)) {
            UUID person = people.idOf(learner.get("employee_code")).orElseThrow();
            learners.put(planned.id(), person, LearnerState.ENROLLED, ++seat, clock.now());
        }
    }

    private TrainingClassDraft draft(CSVRecord row) {
        return new TrainingClassDraft(
                units.byCode(row.get("unit_code")).orElseThrow().id(),
                clock.today().getYear(),
                row.get("title"),
                row.get("programme"),
                row.get("place"),
                null,
                Integer.parseInt(row.get("seats")),
                clock.today(),
                1,
                Integer.valueOf(row.get("pass_mark")),
                2,
                List.of(
                        new TrainingSessionDraft(clock.today(), "00:00", "23:59", row.get("topic"), row.get("speaker")),
                        new TrainingSessionDraft(
                                clock.today().plusDays(1), "08:00", "11:30", row.get("second_topic"), null)),
                DataFile.rows(QUESTIONS).stream()
                        .map(question -> new TrainingQuestionDraft(
                                question.get("question"),
                                Arrays.asList(question.get("choices").split("\\s*\\|\\s*")),
                                Integer.parseInt(question.get("answer"))))
                        .toList(),
                List.of());
    }
}
