package org.xiangzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiangzhi.governance.json.Reading.CODEC;
import static org.xiangzhi.governance.json.Reading.DUTIES;
import static org.xiangzhi.governance.json.Reading.GOOD;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.kernel.TypeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchemas.schema(Sample.class));

  /** What may stand in the place of any node. None of it breaks a rule that only Java knows. */
  static final List<String> REPLACEMENTS =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "[null]",
          "-999999",
          "3.5",
          "\"\"",
          "\" \"",
          "\"x y!\"",
          "\"2026-13-01\"",
          "\"2026-01-31T01:00:00\"",
          "\"GATE\"",
          "\"Share\"",
          "100000000000000000000000",
          "\"" + "x".repeat(2000) + "\"",
          "{\"type\":\"nope\"}");

  static boolean accepted(String document) {
    try {
      CODEC.read(document, Sample.class);
      return true;
    } catch (CodecException e) {
      return false;
    }
  }

  static boolean valid(String document) {
    return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
  }

  /** Returns the document with each of its nodes spoilt in each way, one at a time. */
  static List<String> mutants(String document) {
    List<String> mutants = new ArrayList<>();
    JsonNode root = MAPPER.readTree(document);
    mutate(root, root, mutants);
    return mutants;
  }

  private static void mutate(JsonNode root, JsonNode node, List<String> mutants) {
    if (node instanceof ObjectNode object) {
      object.put("extra", 1);
      mutants.add(root.toString());
      object.remove("extra");
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode kept = object.get(name);
        for (String by : REPLACEMENTS) {
          object.set(name, MAPPER.readTree(by));
          mutants.add(root.toString());
        }
        object.remove(name);
        mutants.add(root.toString());
        object.set(name, kept);
        mutate(root, kept, mutants);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode kept = array.get(i);
        for (String by : REPLACEMENTS) {
          array.set(i, MAPPER.readTree(by));
          mutants.add(root.toString());
        }
        array.set(i, kept);
        mutate(root, kept, mutants);
      }
    }
  }

  @Test
  void codecAndSchemaAgreeOnEveryMutantOfEveryNode() {
    int rejected = 0;
    int all = 0;
    for (String document : List.of(GOOD, DUTIES)) {
      assertThat(valid(document)).isTrue();
      for (String mutant : mutants(document)) {
        assertThat(valid(mutant)).as(mutant).isEqualTo(accepted(mutant));
        rejected += accepted(mutant) ? 0 : 1;
        all++;
      }
    }
    // A few are harmless: an optional field dropped, another text in its place.
    assertThat(rejected).isGreaterThan(all * 9 / 10).isLessThan(all);
  }

  @Test
  void schemaDescribesBoundsAndForms() {
    String schema = JsonSchemas.schema(Sample.class);
    assertThat(schema)
        .startsWith("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$ref\":")
        .contains("\"#/$defs/courtyard.found~11\"")
        .contains("\"type\":{\"const\":\"courtyard.found/1\"}")
        .contains("\"households\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":500}")
        .contains(
            "\"json.sample.courtyard-id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20,"
                + "\"pattern\":\"^(?:[a-z][a-z0-9-]*)$\"}")
        .contains("\"required\":[\"type\",\"courtyard\",\"households\",\"on\",\"members\"]")
        .contains("\"json.sample.duty\":{\"enum\":[\"GATE\",\"LANTERNS\",\"PATHS\"]}")
        .contains("\"additionalProperties\":false");
    assertThat(JsonSchemas.schema(Sample.class)).isEqualTo(schema);
  }

  @Test
  void schemaOfOneBranchLeavesTheOthersOut() {
    assertThat(JsonSchemas.schema(Sample.Founding.class))
        .contains("courtyard.split/2")
        .doesNotContain("courtyard.rest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"households\":3.0", // an integer to a schema
        "\"households\":3,\"households\":3",
        "\"households\":3,\"on\":\"2026-02-30\"",
      })
  void codecIsStricterWhereSchemasHaveNoWords(String by) {
    String document = GOOD.replace("\"households\":3", by);
    if (by.contains("on")) {
      document = document.replace(",\"on\":\"2026-01-31\"", "");
    }
    assertThat(valid(document)).isTrue();
    assertThat(accepted(document)).isFalse();
  }

  /** Has the name of another record. */
  public record Outer(Inner a, Sample.Points b) {
    /** Is named like a declared type. */
    @TypeName("json.sample.points")
    public record Inner() {}
  }

  @Test
  void twoTypesOfOneNameAreAnError() {
    assertThatThrownBy(() -> JsonSchemas.schema(Outer.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("json.sample.points");
  }
}
