package vn.thidua.difficulty;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.time.BusinessClock;

/** What is owed about a difficulty: that it is received, answered, decided; and that whoever raised it sees the outcome. */
@Singleton
class DifficultyDuties {

    private static final String RECEIVE = "DIFFICULTY_RECEIVE";
    private static final String ANSWER = "DIFFICULTY_ANSWER";
    private static final String DECIDE = "DIFFICULTY_DECIDE";
    private static final String OUTCOME = "DIFFICULTY_OUTCOME";

    private final Obligations obligations;
    private final Heirs heirs;
    private final BusinessClock clock;

    DifficultyDuties(Obligations obligations, Heirs heirs, BusinessClock clock) {
        this.obligations = obligations;
        this.heirs = heirs;
        this.clock = clock;
    }

    void raised(Difficulty difficulty) {
        open(RECEIVE, difficulty, difficulty.receiverUnitId(), Role.STANDING_OFFICE, null);
    }

    void received(Difficulty difficulty, LocalDate answerBy) {
        settle(RECEIVE, difficulty.id());
        open(ANSWER, difficulty, difficulty.receiverUnitId(), Role.STANDING_OFFICE, answerBy);
    }

    /** It waits for the answer of another. */
    void grouped(UUID id) {
        obligations.cancel(SubjectType.DIFFICULTY, id);
    }

    void putBeforeMinister(Difficulty difficulty) {
        settle(ANSWER, difficulty.id());
        open(DECIDE, difficulty, difficulty.receiverUnitId(), Role.SIGNATORY, null);
    }

    void settled(Difficulty difficulty) {
        settle(ANSWER, difficulty.id());
        settle(DECIDE, difficulty.id());
        open(OUTCOME, difficulty, heirs.livingCarrierOf(difficulty.unitId(), clock.today()), Role.OFFICER, null);
    }

    void seen(UUID id) {
        settle(OUTCOME, id);
    }

    void withdrawn(UUID id) {
        obligations.cancel(SubjectType.DIFFICULTY, id);
    }

    private void settle(String kind, UUID id) {
        obligations.settle(kind, SubjectType.DIFFICULTY, id);
    }

    private void open(String kind, Difficulty difficulty, UUID debtor, Role role, LocalDate dueOn) {
        UUID creditor = debtor.equals(difficulty.receiverUnitId()) ? difficulty.unitId() : difficulty.receiverUnitId();
        obligations.open(new Debt(
                kind, SubjectType.DIFFICULTY, difficulty.id(), difficulty.title(), debtor, role, creditor, dueOn));
    }
}
