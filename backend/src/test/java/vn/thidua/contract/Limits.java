package vn.thidua.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says of every schema how large it can be, which properties an answer always has, and that a request takes no others. What Bean Validation says
 * at the field has been taken over already and stays.
 */
final class Limits {

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    /** The largest whole number that every JSON reader keeps exactly. */
    private static final BigDecimal SAFE_MAX = BigDecimal.valueOf(9_007_199_254_740_991L);
    /** No single text that we store or answer is longer. */
    private static final int TEXT = 20_000;
    /** No list inside one answer is longer. */
    private static final int ITEMS = 10_000;

    /** The default of thidua.document.max-size, in bytes. */
    private static final int FILE = 25 * 1024 * 1024;

    private static final Map<String, Integer> LENGTH_BY_FORMAT =
            Map.of("uuid", 36, "date", 10, "date-time", 35, "uri", 2_000, "email", 320, "binary", FILE);

    private final OpenAPI api;
    private final Declarations declarations;
    private final Map<String, Schema> components;

    Limits(OpenAPI api, Declarations declarations) {
        this.api = api;
        this.declarations = declarations;
        this.components = api.getComponents().getSchemas();
    }

    void complete() {
        Set<String> taken = inRequests();
        components.forEach((name, schema) -> {
            boundDeep(schema);
            if (schema.getProperties() == null) {
                return;
            }
            allowNull(name, schema, taken.contains(name));
            if (taken.contains(name)) {
                schema.setAdditionalPropertiesBoolean(false);
            } else {
                require(name, schema);
            }
            bound(name, schema);
        });
        for (Operation operation : operations()) {
            parameters(operation).forEach(parameter -> boundDeep(parameter.getSchema()));
            contents(operation).forEach(type -> boundDeep(type.getSchema()));
        }
    }

    /**
     * A request may send null for what it need not send. A record that marks some of its answer as required lets the rest be null; one that marks
     * nothing means what it says of each field.
     */
    private void allowNull(String name, Schema schema, boolean request) {
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        if (request || !required.isEmpty()) {
            declarations.references(name).stream()
                    .filter(property -> !required.contains(property)
                            && schema.getProperties().containsKey(property))
                    .forEach(
                            property -> Schemas.allowNull(schema.getProperties().get(property)));
        }
    }

    /** Properties in an answer are there, always, unless the record says otherwise; so a reader need not ask. */
    private void require(String name, Schema schema) {
        Set<String> required = new TreeSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        declarations.alwaysPresent(name).stream()
                .filter(schema.getProperties()::containsKey)
                .forEach(required::add);
        List<String> ordered = schema.getProperties().keySet().stream()
                .filter(required::contains)
                .toList();
        schema.setRequired(ordered.isEmpty() ? null : new ArrayList<>(ordered));
    }

    private static void bound(String name, Schema schema) {
        Schema items = schema.getProperties().get("items");
        if (name.startsWith("Page") && items != null) {
            items.setMaxItems(100);
        }
    }

    private void boundDeep(Schema schema) {
        if (schema == null) {
            return;
        }
        tidy(schema);
        boundOne(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::boundDeep);
        }
        boundDeep(schema.getItems());
        boundDeep(schema.getAdditionalPropertiesSchema());
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(this::boundDeep);
        }
    }

    /** A reference says its type itself; beside «or null» a second type would forbid the null. */
    private static void tidy(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        }
    }

    private static void boundOne(Schema schema) {
        if (schema.getRef() != null || schema.getType() == null || schema.getEnumeration() != null) {
            return;
        }
        if (schema.getType().contains(SchemaType.STRING) && schema.getMaxLength() == null) {
            schema.setMaxLength(LENGTH_BY_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), TEXT));
        }
        if (schema.getType().contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(ITEMS);
        }
        if (schema.getType().contains(SchemaType.INTEGER)) {
            boolean wide = "int64".equals(schema.getFormat());
            if (schema.getFormat() == null) {
                schema.setFormat("int32");
            }
            if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
                schema.setMinimum(wide ? BigDecimal.ZERO : INT_MIN);
            }
            if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
                schema.setMaximum(wide ? SAFE_MAX : INT_MAX);
            }
        }
    }

    private Set<String> inRequests() {
        Set<String> found = new HashSet<>();
        for (Operation operation : operations()) {
            if (operation.getRequestBody() != null) {
                types(operation.getRequestBody().getContent()).forEach(type -> reach(type.getSchema(), found));
            }
        }
        return found;
    }

    private void reach(Schema schema, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = Schemas.nameOf(schema.getRef());
            if (found.add(name)) {
                reach(components.get(name), found);
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, found));
        }
        reach(schema.getItems(), found);
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(one -> reach(one, found));
        }
    }

    private List<Operation> operations() {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    private static List<MediaType> contents(Operation operation) {
        List<MediaType> found = new ArrayList<>();
        if (operation.getRequestBody() != null) {
            found.addAll(types(operation.getRequestBody().getContent()));
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> found.addAll(types(response.getContent())));
        return found;
    }

    private static List<MediaType> types(Content content) {
        return content == null || content.getMediaTypes() == null
                ? List.of()
                : List.copyOf(content.getMediaTypes().values());
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
