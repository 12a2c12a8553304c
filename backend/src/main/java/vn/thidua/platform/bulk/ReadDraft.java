package vn.thidua.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemMapper;
import vn.thidua.platform.problem.Violation;

/** Makes of a row what a single operation is sent, and refuses what that would refuse of its body: all of it at once, where a body that cannot be read tells the first. */
@Singleton
public class ReadDraft {

    private final ObjectMapper json;
    private final Validator validator;
    private final ProblemMapper problems;

    ReadDraft(ObjectMapper json, Validator validator, ProblemMapper problems) {
        this.json = json;
        this.validator = validator;
        this.problems = problems;
    }

    /** @throws Problem with pointers into the row */
    public <T extends Record> T of(ObjectNode content, Collection<String> members, Class<T> type) {
        ObjectNode body = json.createObjectNode();
        members.stream().filter(content::hasNonNull).forEach(name -> body.set(name, content.get(name)));
        return of(body, type);
    }

    public <T extends Record> T of(ObjectNode body, Class<T> type) {
        try {
            T draft = json.treeToValue(body, type);
            Set<ConstraintViolation<T>> broken = validator.validate(draft);
            if (!broken.isEmpty()) {
                throw problems.problemIn(new ConstraintViolationException(broken));
            }
            return draft;
        } catch (JsonProcessingException malformed) {
            throw Problem.invalid(wrong(body, type, malformed));
        }
    }

    /** Member by member: those that cannot be read, and what is wrong with those that can. */
    private <T extends Record> List<Violation> wrong(ObjectNode body, Class<T> type, JsonProcessingException first) {
        List<Violation> wrong = new ArrayList<>();
        Set<ConstraintViolation<T>> broken = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            JsonNode value = body.path(name);
            try {
                Object read = value.isMissingNode()
                        ? null
                        : json.treeToValue(value, json.constructType(component.getGenericType()));
                broken.addAll(validator.validateValue(type, name, read));
            } catch (JsonProcessingException malformed) {
                problems.problemIn(new IllegalArgumentException(malformed))
                        .violations()
                        .forEach(one -> wrong.add(new Violation("/" + name + one.pointer(), one.code(), one.args())));
            }
        }
        if (!broken.isEmpty()) {
            wrong.addAll(
                    problems.problemIn(new ConstraintViolationException(broken)).violations());
        }
        return wrong.isEmpty()
                ? problems.problemIn(new IllegalArgumentException(first)).violations()
                : wrong;
    }
}
