package vn.thidua.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import vn.thidua.platform.text.CleanTextModule.InvisibleCharacters;

/** What Jackson could not read, said as a violation of one field. */
@Singleton
class JsonProblems {

    Problem problem(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Problem.invalid(pointer(unknown.getPath()), ViolationCode.UNKNOWN_FIELD, unknown.getPropertyName());
            case InvisibleCharacters invisible ->
                Problem.invalid(pointer(invisible.getPath()), ViolationCode.INVISIBLE_CHARACTERS);
            case InvalidFormatException format ->
                Problem.invalid(pointer(format.getPath()), codeOf(format), argsOf(format));
            case MismatchedInputException mismatched
            when !mismatched.getPath().isEmpty() ->
                Problem.invalid(pointer(mismatched.getPath()), ViolationCode.WRONG_TYPE);
            case JsonMappingException mapping when mapping.getCause() instanceof Problem inner -> inner;
            default -> Problem.of(ProblemCode.MALFORMED_JSON);
        };
    }

    private static ViolationCode codeOf(InvalidFormatException format) {
        return format.getTargetType() != null && format.getTargetType().isEnum()
                ? ViolationCode.UNKNOWN_VALUE
                : ViolationCode.WRONG_FORMAT;
    }

    private static Object[] argsOf(InvalidFormatException format) {
        return format.getTargetType() != null && format.getTargetType().isEnum()
                ? new Object[] {Arrays.toString(format.getTargetType().getEnumConstants())}
                : new Object[0];
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}
