import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints what the validator says of each case: java -cp "jars/*" Run.java <suite.json> <package folder> */
public class Run {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode readJson(Path path) {
        return MAPPER.readTree(path.toFile());
    }

    /** A document with a value put to a place, or without what stands there where the value is missing. */
    private static JsonNode changed(JsonNode document, JsonPointer pointer, JsonNode value) {
        if (pointer.matches()) return value;
        var last = pointer.last().getMatchingProperty();
        if (document.at(pointer.head()) instanceof ArrayNode list) {
            if (value == null) list.remove(Integer.parseInt(last));
            else if (last.equals("-")) list.add(value);
            else list.set(Integer.parseInt(last), value);
        } else {
            var object = (ObjectNode) document.at(pointer.head());
            if (value == null) object.remove(last);
            else object.set(last, value);
        }
        return document;
    }

    private static JsonNode changed(JsonNode original, JsonNode changes) {
        var document = original.deepCopy();
        for (var change : changes) {
            document = changed(document, JsonPointer.compile(change.get(0).asString()), change.get(1));
        }
        return document;
    }

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[1]);
        var suite = readJson(Path.of(arguments[0]));
        var jar = Schema.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        System.out.println("version\t" + jar.replaceAll(".*-([^-]+)\\.jar", "$1"));
        var documents = suite.get("documents");
        var shipped = MAPPER.createObjectNode();
        documents.get("shipped").properties()
            .forEach(file -> shipped.set(file.getKey(), readJson(folder.resolve(file.getValue().asString()))));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (var named : suite.get("schemas").properties()) {
            var schema = registry.getSchema(readJson(folder.resolve(named.getValue().asString())));
            for (var group : suite.get("groups")) {
                var name = group.get("document").asString();
                var original = name.equals("shipped") ? shipped : documents.get(name);
                for (var each : group.get("cases").properties()) {
                    var valid = schema.validate(changed(original, each.getValue())).isEmpty();
                    System.out.println(named.getKey() + "\t" + each.getKey() + "\t" + valid);
                }
            }
        }
    }
}
