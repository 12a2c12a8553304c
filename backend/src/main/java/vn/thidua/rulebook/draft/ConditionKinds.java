package vn.thidua.rulebook.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.rulebook.condition.Condition;
import vn.thidua.rulebook.condition.Ratio;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.draft.ConditionKind.Parameter;
import vn.thidua.rulebook.draft.ConditionKind.Type;

/** The kinds of condition, read from the records that judge them, so that nothing has to be said twice. */
public final class ConditionKinds {

    private static final Map<String, ConditionKind> KINDS = read();

    private ConditionKinds() {}

    /** By code, in the order in which {@link Condition} names them. */
    public static Map<String, ConditionKind> all() {
        return KINDS;
    }

    private static Map<String, ConditionKind> read() {
        Map<String, ConditionKind> kinds = new LinkedHashMap<>();
        for (JsonSubTypes.Type type :
                Condition.class.getAnnotation(JsonSubTypes.class).value()) {
            kinds.put(type.name(), new ConditionKind(type.name(), parameters(type.value())));
        }
        return java.util.Collections.unmodifiableMap(kinds);
    }

    private static List<Parameter> parameters(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(ConditionKinds::parameter)
                .toList();
    }

    private static Parameter parameter(RecordComponent component) {
        boolean many = Collection.class.isAssignableFrom(component.getType());
        Class<?> of = many ? element(component) : component.getType();
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        boolean required = property != null && property.required();
        Type type = type(of, many);
        return new Parameter(
                component.getName(),
                type,
                required,
                of.isEnum() ? codes(of) : List.of(),
                type == Type.GROUP || type == Type.GROUPS ? parameters(of) : List.of());
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static Type type(Class<?> of, boolean many) {
        if (of == Rule.class) {
            return Type.RULES;
        }
        if (of == Ratio.class) {
            return Type.RATIO;
        }
        if (of == String.class) {
            return many ? Type.AWARDS : Type.AWARD;
        }
        if (of.isEnum()) {
            return many ? Type.CODES : Type.CODE;
        }
        if (of.isRecord()) {
            return many ? Type.GROUPS : Type.GROUP;
        }
        return of == boolean.class || of == Boolean.class ? Type.BOOLEAN : Type.INTEGER;
    }

    private static List<String> codes(Class<?> of) {
        return Stream.of(of.getEnumConstants())
                .map(constant -> of.getSimpleName() + "." + constant)
                .toList();
    }
}
