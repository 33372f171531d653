import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dataset.Converter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the data into the generated types, prints every quote, and the data as the types write them. */
public class Main {
    public static void main(String[] arguments) throws IOException {
        var mapper = new ObjectMapper();
        var whole = mapper.createObjectNode();
        try (var files = Files.newDirectoryStream(Path.of(arguments[0]), "*.json")) {
            for (var file : files) {
                JsonNode records = mapper.readTree(file.toFile());
                whole.set(file.getFileName().toString().replace(".json", ""), records);
            }
        }
        var dataset = Converter.fromJsonString(whole.toString());
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var quote : dataset.getQuotes()) {
            var manner = quote.getAttestations().get(0).getManner().toValue();
            out.println(quote.getSpeaker() + "\t" + manner + "\t" + quote.getText());
        }
        out.println(Converter.toJsonString(dataset));
    }
}
