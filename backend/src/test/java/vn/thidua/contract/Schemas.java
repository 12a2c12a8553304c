package vn.thidua.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Small helps with the model of schemas, and the one schema that no resource returns: the problem. */
final class Schemas {

    private static final String PREFIX = "#/components/schemas/";

    private Schemas() {}

    static Schema ref(String name) {
        return OASFactory.createSchema().ref(PREFIX + name);
    }

    static String nameOf(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    static void allowNull(Schema schema) {
        if (schema.getRef() != null) {
            schema.addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
            schema.setRef(null);
        } else if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
    }

    /** As {@code vn.thidua.platform.problem.ProblemView} writes it. */
    static Map<String, Schema> problem() {
        Map<String, Schema> schemas = new TreeMap<>();
        Supplier<Schema> text =
                () -> OASFactory.createSchema().addType(SchemaType.STRING).maxLength(2_000);
        schemas.put(
                "Problem",
                object("Every refusal has this shape (RFC 9457).", List.of("type", "title", "status", "code", "detail"))
                        .addProperty("type", text.get().format("uri-reference").description("/problems/ and the code."))
                        .addProperty("title", text.get().description("The code's name in the reader's language."))
                        .addProperty(
                                "status",
                                OASFactory.createSchema()
                                        .addType(SchemaType.INTEGER)
                                        .format("int32")
                                        .minimum(BigDecimal.valueOf(400))
                                        .maximum(BigDecimal.valueOf(599))
                                        .description("The HTTP status once more."))
                        .addProperty(
                                "code",
                                text.get()
                                        .maxLength(60)
                                        .pattern("^[A-Z][A-Z0-9_]*$")
                                        .description("Stable code; act on this, never on the wording."))
                        .addProperty("detail", text.get().description("What is wrong and what to do."))
                        .addProperty("instance", text.get().description("The address that was asked."))
                        .addProperty(
                                "error",
                                text.get().description("Of POST /api/v1/token alone: the code of RFC 6749, 5.2."))
                        .addProperty(
                                "error_description",
                                text.get().description("Of POST /api/v1/token alone: the code here once more."))
                        .addProperty(
                                "violations",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .maxItems(1_000)
                                        .items(ref("Violation"))
                                        .description(
                                                "What is wrong with which field; only where fields are to blame.")));
        schemas.put(
                "Violation",
                object("One thing wrong with one field.", List.of("pointer", "code", "message"))
                        .addProperty(
                                "pointer",
                                text.get().description("JSON pointer into the body, or ?name for a query parameter."))
                        .addProperty(
                                "code",
                                text.get()
                                        .maxLength(60)
                                        .pattern("^[A-Z][A-Z0-9_]*$")
                                        .description("Stable code."))
                        .addProperty("message", text.get().description("In the reader's language.")));
        return schemas;
    }

    private static Schema object(String description, List<String> required) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .required(new java.util.ArrayList<>(required));
    }
}
