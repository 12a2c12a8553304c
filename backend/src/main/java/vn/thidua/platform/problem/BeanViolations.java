package vn.thidua.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Bean Validation refused, with pointers into the JSON body and codes of ours. */
final class BeanViolations {

    private BeanViolations() {}

    static Problem problem(ConstraintViolationException invalid) {
        return Problem.invalid(invalid.getConstraintViolations().stream()
                .map(BeanViolations::violation)
                .sorted(java.util.Comparator.comparing(Violation::pointer))
                .toList());
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        String constraint = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var attributes = broken.getConstraintDescriptor().getAttributes();
        String pointer = pointer(broken);
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Violation.at(pointer, ViolationCode.REQUIRED);
            case "Size" ->
                size(pointer, broken.getInvalidValue(), (int) attributes.get("min"), (int) attributes.get("max"));
            case "Min", "DecimalMin" ->
                Violation.at(pointer, ViolationCode.OUT_OF_RANGE, "≥ " + attributes.get("value"));
            case "Max", "DecimalMax" ->
                Violation.at(pointer, ViolationCode.OUT_OF_RANGE, "≤ " + attributes.get("value"));
            case "PositiveOrZero" -> Violation.at(pointer, ViolationCode.OUT_OF_RANGE, "≥ 0");
            case "Positive" -> Violation.at(pointer, ViolationCode.OUT_OF_RANGE, "> 0");
            default -> Violation.at(pointer, ViolationCode.WRONG_FORMAT);
        };
    }

    private static Violation size(String pointer, Object value, int min, int max) {
        if (!(value instanceof CharSequence text)) {
            return Violation.at(pointer, ViolationCode.TOO_MANY, max);
        }
        return text.length() > max
                ? Violation.at(pointer, ViolationCode.TOO_LONG, max)
                : Violation.at(pointer, text.isEmpty() ? ViolationCode.REQUIRED : ViolationCode.TOO_SHORT, min);
    }

    /** The path starts with method and parameter: of a body's record only what comes after is the field; a plain parameter is the field itself. */
    private static String pointer(ConstraintViolation<?> broken) {
        return queryParameter(broken).map(name -> "?" + name).orElseGet(() -> pointer(broken.getPropertyPath()));
    }

    /** The fields of a bean of query parameters are no fields of the body. */
    private static Optional<String> queryParameter(ConstraintViolation<?> broken) {
        String field = null;
        for (Path.Node node : broken.getPropertyPath()) {
            field = node.getName();
        }
        Object bean = broken.getLeafBean();
        if (bean == null || field == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(bean.getClass().getDeclaredField(field).getAnnotation(QueryParam.class))
                    .map(QueryParam::value);
        } catch (NoSuchFieldException plainParameter) {
            return Optional.empty();
        }
    }

    private static String pointer(Path path) {
        List<Path.Node> fields = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PROPERTY, CONTAINER_ELEMENT, BEAN -> fields.add(node);
                case PARAMETER -> parameter = node.getName();
                default -> {
                    // METHOD, RETURN_VALUE and the like name nothing in the request
                }
            }
        }
        if (fields.isEmpty()) {
            return "?" + parameter;
        }
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : fields) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
