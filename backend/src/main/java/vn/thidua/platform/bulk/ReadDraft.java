package vn.thidua.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Set;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemMapper;

/** Makes of a row what a single operation is sent, and refuses what that would refuse of its body. */
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
    public <T> T of(ObjectNode content, Collection<String> members, Class<T> type) {
        ObjectNode body = json.createObjectNode();
        members.stream().filter(content::hasNonNull).forEach(name -> body.set(name, content.get(name)));
        return of(body, type);
    }

    public <T> T of(ObjectNode body, Class<T> type) {
        try {
            T draft = json.treeToValue(body, type);
            Set<ConstraintViolation<T>> broken = validator.validate(draft);
            if (!broken.isEmpty()) {
                throw problems.problemIn(new ConstraintViolationException(broken));
            }
            return draft;
        } catch (JsonProcessingException malformed) {
            throw problems.problemIn(new IllegalArgumentException(malformed));
        }
    }
}
