import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Prints what the validator says of each case: java -cp "jars/*" Run.java <suite.json> <package folder> */
public class Run {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode readJson(Path path) {
        return MAPPER.readTree(path.toFile());
    }

    private static JsonNode documentOf(JsonNode each, Path folder) {
        if (!each.has("files")) return each.get("document");
        var whole = MAPPER.createObjectNode();
        each.get("files").properties()
            .forEach(file -> whole.set(file.getKey(), readJson(folder.resolve(file.getValue().asString()))));
        return whole;
    }

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[1]);
        var suite = readJson(Path.of(arguments[0]));
        var jar = Schema.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        System.out.println("version\t" + jar.replaceAll(".*-([^-]+)\\.jar", "$1"));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (var named : suite.get("schemas").properties()) {
            var schema = registry.getSchema(readJson(folder.resolve(named.getValue().asString())));
            var index = 0;
            for (var each : suite.get("cases")) {
                var valid = schema.validate(documentOf(each, folder)).isEmpty();
                System.out.println(named.getKey() + "\t" + index++ + "\t" + valid);
            }
        }
    }
}
