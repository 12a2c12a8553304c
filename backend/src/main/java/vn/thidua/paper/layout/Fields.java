package vn.thidua.paper.layout;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template can name: the components of a record, of the records in it and of the records in its lists. Values are texts, numbers and yes-or-no;
 * everything else is a fault of the program.
 */
public final class Fields {

    /** What a name stands for. */
    sealed interface Kind {}

    record Value() implements Kind {}

    record Group(Class<?> record, Map<String, Kind> parts) implements Kind {}

    record Many(Kind each) implements Kind {}

    /**
     * A field as it is told.
     *
     * @param path as a template writes it; within a list after the list's own name: {@code groups[].lines[].name}
     * @param owner the record that it belongs to
     * @param many whether it is a list
     * @param leaf whether it is a value, or a list of values
     */
    public record Told(String path, Class<?> owner, String name, boolean many, boolean leaf) {}

    private final Group root;

    private Fields(Group root) {
        this.root = root;
    }

    public static Fields of(Class<? extends Record> type) {
        return new Fields(group(type));
    }

    Group root() {
        return root;
    }

    private static Group group(Class<?> type) {
        Map<String, Kind> parts = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.put(component.getName(), kind(component.getGenericType()));
        }
        return new Group(type, parts);
    }

    private static Kind kind(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Many(kind(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return group(plain);
            }
            if (plain == String.class || plain == int.class || plain == boolean.class) {
                return new Value();
            }
        }
        throw new IllegalArgumentException(type + " cannot stand in a paper");
    }

    public List<Told> told() {
        List<Told> all = new ArrayList<>();
        tell("", root, all);
        return all;
    }

    private static void tell(String prefix, Group group, List<Told> all) {
        group.parts().forEach((name, kind) -> {
            String path = prefix + name;
            Kind inner = kind;
            boolean many = false;
            if (kind instanceof Many list) {
                many = true;
                inner = list.each();
                path += "[]";
            }
            all.add(new Told(path, group.record(), name, many, inner instanceof Value));
            if (inner instanceof Group deeper) {
                tell(path + ".", deeper, all);
            }
        });
    }
}
