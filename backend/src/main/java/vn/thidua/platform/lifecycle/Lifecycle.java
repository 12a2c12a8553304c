package vn.thidua.platform.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.text.Messages;

/**
 * A state machine declared as data beside its enum. It answers what a person can do to a thing now, refuses what is not an arrow, and is
 * rendered as a table into the documentation.
 *
 * <p>Wording lives in {@code messages/domain*.properties}: {@code state.NAME.STATE} and {@code action.NAME.ACTION}.
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>, T> {

    private final String name;
    private final List<Step<S, A, T>> steps;

    private Lifecycle(String name, List<Step<S, A, T>> steps) {
        this.name = name;
        this.steps = List.copyOf(steps);
    }

    public static <S extends Enum<S>, A extends Enum<A>, T> Builder<S, A, T> named(String name) {
        return new Builder<>(name);
    }

    public String name() {
        return name;
    }

    public List<Step<S, A, T>> steps() {
        return steps;
    }

    /**
     * The state after the action.
     *
     * @throws Problem {@code WRONG_STATE} when there is no such arrow, {@code INVALID} when something that must hold does not
     */
    public S take(T thing, S from, A action) {
        Step<S, A, T> step = step(from, action).orElseThrow(() -> wrongState(from, action));
        List<Violation> broken = step.conditions().stream()
                .filter(condition -> !condition.holds().test(thing))
                .map(Condition::violation)
                .toList();
        if (!broken.isEmpty()) {
            throw Problem.invalid(broken);
        }
        return step.to() == null ? from : step.to();
    }

    /** Who may take the action, whatever the state: asked before the state is looked at, so that the answer does not tell the state. */
    public Permit permitOf(A action) {
        return steps.stream()
                .filter(step -> step.action() == action)
                .findFirst()
                .map(Step::permit)
                .orElseThrow();
    }

    public List<ActionView> actions(T thing, S from, Holder holder, UUID unitId, Locale locale) {
        return steps.stream()
                .filter(step -> step.from().contains(from) && holder.may(step.permit(), unitId))
                .map(step -> view(step, thing, locale))
                .toList();
    }

    private ActionView view(Step<S, A, T> step, T thing, Locale locale) {
        Optional<Condition<T>> broken = step.conditions().stream()
                .filter(condition -> !condition.holds().test(thing))
                .findFirst();
        return new ActionView(
                step.action().name(),
                broken.isEmpty(),
                broken.map(condition -> Messages.DOMAIN.text(locale, "condition." + condition.key()))
                        .orElse(null));
    }

    private Optional<Step<S, A, T>> step(S from, A action) {
        return steps.stream()
                .filter(step -> step.action() == action && step.from().contains(from))
                .findFirst();
    }

    /** The names stay codes here: {@code ProblemMapper} has no domain wording, and a client acts on the code alone. */
    private static Problem wrongState(Enum<?> from, Enum<?> action) {
        return Problem.of(ProblemCode.WRONG_STATE, from.name(), action.name());
    }

    /** The table that the documentation shows. */
    public String toMarkdown() {
        StringJoiner table = new StringJoiner(
                "\n",
                "### " + name + "\n\n| from | action | to | who may | what must hold |\n|---|---|---|---|---|\n",
                "\n");
        for (Step<S, A, T> step : steps) {
            StringJoiner from = new StringJoiner(", ");
            step.from().forEach(state -> from.add(state.name()));
            StringJoiner conditions = new StringJoiner("; ");
            step.conditions()
                    .forEach(condition ->
                            conditions.add(Messages.DOMAIN.text(Locale.ENGLISH, "condition." + condition.key())));
            table.add("| " + from + " | " + step.action() + " | " + (step.to() == null ? "(stays)" : step.to()) + " | "
                    + step.permit().name() + " | " + conditions + " |");
        }
        return table.toString();
    }

    /** Collects the arrows. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>, T> {

        private final String name;
        private final List<Step<S, A, T>> steps = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        @SafeVarargs
        public final Builder<S, A, T> step(S from, A action, S to, Permit permit, Condition<T>... conditions) {
            return step(EnumSet.of(from), action, to, permit, conditions);
        }

        @SafeVarargs
        public final Builder<S, A, T> step(Set<S> from, A action, S to, Permit permit, Condition<T>... conditions) {
            steps.add(new Step<>(from, action, to, permit, List.of(conditions)));
            return this;
        }

        public Lifecycle<S, A, T> build() {
            return new Lifecycle<>(name, steps);
        }
    }
}
