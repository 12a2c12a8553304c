package vn.thidua.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Every string that comes in as JSON is brought to NFC, stripped, and refused if it holds what no eye can see. */
public class CleanTextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public CleanTextModule() {
        super("clean-text");
        addDeserializer(String.class, new CleanString());
    }

    /** Quarkus registers no module that is only a bean; it asks customizers. */
    @Singleton
    static final class Registration implements ObjectMapperCustomizer {

        @Override
        public void customize(ObjectMapper mapper) {
            mapper.registerModule(new CleanTextModule());
        }
    }

    private static final class CleanString extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        CleanString() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String value = StringDeserializer.instance.deserialize(parser, context);
            if (Text.hasInvisible(value)) {
                throw new InvisibleCharacters(parser, value);
            }
            return Text.clean(value);
        }
    }

    /** Told apart from other format errors by its class, so that the answer can say what is really wrong. */
    public static final class InvisibleCharacters extends InvalidFormatException {

        private static final long serialVersionUID = 1L;

        InvisibleCharacters(JsonParser parser, String value) {
            super(parser, "invisible characters", value, String.class);
        }
    }
}
