package vn.thidua.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.LegalDates;

/**
 * Dates and constants in a query: a value that does not read is refused with what would, where the specification of Jakarta REST would answer 404.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(jakarta.ws.rs.QueryParam.class::isInstance)
                .map(annotation -> ((jakarta.ws.rs.QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Converter<>(text -> date(name, text));
        }
        return type.isEnum() ? new Converter<>(text -> constant(name, type, text)) : null;
    }

    private static LocalDate date(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (LegalDates.plausible(date)) {
                return date;
            }
        } catch (DateTimeParseException wrong) {
            // refused below like an implausible one
        }
        throw new BadParameter(Problem.invalid("?" + name, ViolationCode.WRONG_FORMAT));
    }

    private static <T> T constant(String name, Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadParameter(Problem.invalid(
                        "?" + name, ViolationCode.UNKNOWN_VALUE, Arrays.toString(type.getEnumConstants()))));
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            return value == null || value.isEmpty() ? null : reader.apply(value);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    /** Carries the problem through Jakarta REST, which lets only its own exceptions out of a converter. */
    private static final class BadParameter extends WebApplicationException {

        private static final long serialVersionUID = 1L;

        BadParameter(Problem cause) {
            super(cause, Response.status(422).build());
        }
    }
}
