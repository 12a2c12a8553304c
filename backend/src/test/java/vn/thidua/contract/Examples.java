package vn.thidua.contract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Assembles an example of every body from the examples of its fields: what an annotation gives, then {@link Words#EXAMPLES}, then what the type says.
 * Thus an example cannot fall behind its schema; a test validates each of them all the same.
 */
final class Examples {

    private static final String JSON = "application/json";

    private final OpenAPI api;
    private final Map<String, Schema> components;

    Examples(OpenAPI api) {
        this.api = api;
        this.components = api.getComponents().getSchemas();
    }

    void complete() {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(this::complete));
    }

    private void complete(Operation operation) {
        String id = operation.getOperationId();
        if (operation.getRequestBody() != null) {
            fill(id, operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> fill(id, response.getContent()));
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getRef() == null
                            && parameter.getExample() == null
                            && parameter.getSchema() != null)
                    .forEach(parameter -> fill(operation, parameter));
        }
    }

    private void fill(Operation operation, Parameter parameter) {
        boolean path = parameter.getIn() == Parameter.In.PATH;
        boolean id = parameter.getName().equals("id");
        String place = id ? String.valueOf(operation.getTags().getFirst()) : operation.getOperationId();
        if (path || Words.EXAMPLES.of(place, parameter.getName()).isPresent()) {
            parameter.setExample(of(parameter.getSchema(), place, parameter.getName(), new HashSet<>()));
        }
    }

    private void fill(String operationId, Content content) {
        if (content == null || !content.hasMediaType(JSON)) {
            return;
        }
        MediaType type = content.getMediaType(JSON);
        if (type.getSchema() != null && type.getExample() == null && type.getExamples() == null) {
            type.setExample(of(type.getSchema(), operationId, "", new HashSet<>()));
        }
    }

    private Object of(Schema schema, String place, String name, Set<String> above) {
        Schema target = target(schema);
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return read(schema.getExamples().getFirst(), target);
        }
        Object word = Words.EXAMPLES
                .here(place, name)
                .or(() -> Words.EXAMPLES.here(thing(place), name))
                .or(() -> target.getProperties() == null ? Words.EXAMPLES.anywhere(name) : java.util.Optional.empty())
                .filter(text -> fits(text, target))
                .map(text -> read(text, target))
                .orElse(null);
        return word == null ? byType(schema, target, place, name, above) : word;
    }

    private Object byType(Schema schema, Schema target, String place, String name, Set<String> above) {
        if (target.getEnumeration() != null && !target.getEnumeration().isEmpty()) {
            return target.getEnumeration().getFirst();
        }
        if (target.getProperties() != null) {
            return object(schemaName(schema, place), target, above);
        }
        if (target.getItems() != null) {
            return deeper(target.getItems(), above) ? List.of(of(target.getItems(), place, name, above)) : List.of();
        }
        if (is(target, SchemaType.INTEGER) || is(target, SchemaType.NUMBER)) {
            BigDecimal least = target.getMinimum();
            return least == null || least.signum() < 0
                    ? 1
                    : least.max(BigDecimal.ONE).intValue();
        }
        if (is(target, SchemaType.BOOLEAN)) {
            return false;
        }
        return is(target, SchemaType.STRING) ? text(target, place, name) : Map.of();
    }

    private Object object(String name, Schema schema, Set<String> above) {
        Set<String> path = new HashSet<>(above);
        path.add(name);
        Map<String, Object> example = new LinkedHashMap<>();
        schema.getProperties().forEach((property, of) -> {
            if (deeper(of, path)) {
                example.put(property, of(of, name, property, path));
            } else if (schema.getRequired() != null && schema.getRequired().contains(property)) {
                example.put(property, null);
            }
        });
        return example;
    }

    /** A thing inside itself is shown once. */
    private boolean deeper(Schema schema, Set<String> above) {
        Schema one = schema.getAnyOf() == null ? schema : schema.getAnyOf().getFirst();
        return one.getRef() == null || !above.contains(Schemas.nameOf(one.getRef()));
    }

    private String schemaName(Schema schema, String otherwise) {
        Schema one = schema.getAnyOf() == null ? schema : schema.getAnyOf().getFirst();
        return one.getRef() == null ? otherwise : Schemas.nameOf(one.getRef());
    }

    private Schema target(Schema schema) {
        Schema one = schema.getAnyOf() == null ? schema : schema.getAnyOf().getFirst();
        return one.getRef() == null ? one : components.get(Schemas.nameOf(one.getRef()));
    }

    private static Object text(Schema schema, String place, String name) {
        return switch (String.valueOf(schema.getFormat())) {
            case "uuid" -> id(name.equals("id") || name.isEmpty() ? place : name);
            case "date" -> "2024-12-02";
            case "date-time" -> "2024-12-02T01:30:00Z";
            default -> "…";
        };
    }

    /** The same thing has the same id wherever it is mentioned: {@code campaignId} is the {@code id} of a Campaign. */
    private static String id(String name) {
        String thing = thing(name).toLowerCase(Locale.ROOT);
        UUID digest = UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8));
        long time = 0x0193_8A5C_0000L + (digest.getMostSignificantBits() & 0xFFFFL);
        return new UUID(
                        time << 16 | 0x7000L | (digest.getMostSignificantBits() >>> 52),
                        digest.getLeastSignificantBits())
                .toString();
    }

    private static String thing(String name) {
        return name.replaceFirst("^Public(?=[A-Z])", "")
                .replaceFirst("(View|Item|Ref|Draft|Detail|Opening|Id|Ids)$", "");
    }

    private static boolean fits(String text, Schema schema) {
        return schema.getEnumeration() == null || schema.getEnumeration().contains(text);
    }

    private static Object read(Object value, Schema schema) {
        if (!(value instanceof String text)) {
            return value;
        }
        if (is(schema, SchemaType.INTEGER)) {
            return Long.valueOf(text);
        }
        if (is(schema, SchemaType.NUMBER)) {
            return new BigDecimal(text);
        }
        if (is(schema, SchemaType.BOOLEAN)) {
            return Boolean.valueOf(text);
        }
        return is(schema, SchemaType.ARRAY) ? List.of(text.split(";")) : text;
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
