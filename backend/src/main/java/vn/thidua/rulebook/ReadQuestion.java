package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.People;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.verdict.Question;

/** Makes a question of a request: checks what the shape cannot hold, and brings the facts of whoever is only named. */
@Singleton
class ReadQuestion {

    private final KnownAwards awards;
    private final FactSource source;
    private final People people;
    private final BusinessClock clock;
    private final Actor actor;

    ReadQuestion(KnownAwards awards, FactSource source, People people, BusinessClock clock, Actor actor) {
        this.awards = awards;
        this.source = source;
        this.people = people;
        this.clock = clock;
        this.actor = actor;
    }

    Question of(AssessmentRequest request) {
        String pointer = onlyPointer(request);
        AwardType type =
                awards.find(request.award()).orElseThrow(() -> Problem.invalid("/award", ViolationCode.NOT_FOUND));
        LocalDate asOf = request.asOf() == null ? clock.today() : request.asOf();
        Facts facts = request.nominee();
        if (facts == null) {
            NomineeRef ref = ref(request);
            facts = type.allows(ref.kind()) ? kept(ref, request.year(), asOf) : null;
        } else {
            CheckFacts.check(facts);
        }
        if (facts == null || !type.allows(facts.kind())) {
            throw Problem.invalid(pointer, ViolationCode.NOT_OF_THIS_KIND);
        }
        return new Question(request.award(), request.year(), asOf, request.receivedOn(), facts);
    }

    /** Where the nominee is said; nobody, or more than one, is no question. */
    private static String onlyPointer(AssessmentRequest request) {
        List<String> given = Stream.of(
                        request.nominee() == null ? null : "/nominee/kind",
                        request.person() == null ? null : "/person",
                        request.unit() == null ? null : "/unit")
                .filter(pointer -> pointer != null)
                .toList();
        if (given.isEmpty()) {
            throw Problem.invalid("/nominee", ViolationCode.REQUIRED);
        }
        if (given.size() > 1) {
            throw Problem.invalid(given.stream()
                    .skip(1)
                    .map(pointer -> Violation.at(pointer, ViolationCode.ONLY_ONE_OF, "nominee, person, unit"))
                    .toList());
        }
        return given.getFirst();
    }

    /** Of a record that was merged: the one that it goes on in. */
    private NomineeRef ref(AssessmentRequest request) {
        actor.require(Permission.FACT_READ);
        if (request.person() == null) {
            if (!actor.may(Permission.FACT_READ, request.unit())) {
                throw outOfScope("/unit");
            }
            return NomineeRef.unit(request.unit());
        }
        return people.living(request.person(), clock.today())
                .filter(person -> person.unitId() != null && actor.may(Permission.FACT_READ, person.unitId()))
                .map(person -> NomineeRef.person(person.id()))
                .orElseThrow(() -> outOfScope("/person"));
    }

    private static Problem outOfScope(String pointer) {
        return Problem.of(ProblemCode.NOT_FOUND, List.of(Violation.at(pointer, ViolationCode.NOT_FOUND)));
    }

    private Facts kept(NomineeRef ref, int year, LocalDate asOf) {
        Map<NomineeRef, Facts> facts = source.facts(List.of(ref), year, asOf);
        return facts.get(ref);
    }
}
