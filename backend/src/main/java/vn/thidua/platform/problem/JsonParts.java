package vn.thidua.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads a part of a body whose shape another field of it decides; what is wrong is told as of the rest of the body. */
@Singleton
public class JsonParts {

    private final ObjectMapper json;
    private final JsonProblems problems;
    private final Validator validator;

    JsonParts(ObjectMapper json, JsonProblems problems, Validator validator) {
        this.json = json;
        this.problems = problems;
        this.validator = validator;
    }

    /**
     * The part as a record of this type.
     *
     * @param at where the part stands in the body, such as {@code /value}
     * @throws Problem {@code INVALID} with the fields that are wrong
     */
    public <T> T read(JsonNode part, Class<T> type, String at) {
        if (part == null || !part.isObject()) {
            throw Problem.invalid(
                    at, part == null || part.isNull() ? ViolationCode.REQUIRED : ViolationCode.WRONG_TYPE);
        }
        List<Violation> missing = missing(part, type, at);
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        T value = parsed(part, type, at);
        Set<ConstraintViolation<T>> broken = validator.validate(value);
        if (!broken.isEmpty()) {
            throw under(at, BeanViolations.problem(new ConstraintViolationException(broken)));
        }
        return value;
    }

    /** A number that is left out would be read as zero. */
    private static List<Violation> missing(JsonNode part, Class<?> type, String at) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType().isPrimitive())
                .map(RecordComponent::getName)
                .filter(name -> !part.hasNonNull(name))
                .map(name -> Violation.at(at + "/" + name, ViolationCode.REQUIRED))
                .toList();
    }

    private <T> T parsed(JsonNode part, Class<T> type, String at) {
        try {
            return json.treeToValue(part, type);
        } catch (JsonProcessingException malformed) {
            throw under(at, problems.problem(malformed));
        }
    }

    private static Problem under(String at, Problem problem) {
        return Problem.of(
                problem.code(),
                problem.violations().stream()
                        .map(violation -> new Violation(at + violation.pointer(), violation.code(), violation.args()))
                        .toList());
    }
}
