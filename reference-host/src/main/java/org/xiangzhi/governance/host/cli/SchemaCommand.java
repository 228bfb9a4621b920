package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.json.JsonSchemas;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a type, or of all: one JSON object with a schema for each name. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private static final ImmutableSortedMap<String, Class<?>> TYPES = types();

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "TYPE", arity = "0..1")
  private Optional<String> type = Optional.empty();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (type.isEmpty()) {
      console.out().print(all() + "\n");
      return ExitStatus.DONE;
    }
    Class<?> found = TYPES.get(type.get());
    if (found == null) {
      throw new UsageException(
          spec,
          console.texts().get("schema.unknown", type.get(), String.join("\n  ", TYPES.keySet())));
    }
    console.out().print(JsonSchemas.schema(found) + "\n");
    return ExitStatus.DONE;
  }

  private static String all() {
    return JsonLines.object(
        out ->
            TYPES.forEach(
                (name, found) -> {
                  out.writeName(name);
                  out.writeRawValue(JsonSchemas.schema(found));
                }));
  }

  /** A line of {@code exec} is a request; it holds a command of any type. */
  private static ImmutableSortedMap<String, Class<?>> types() {
    ImmutableSortedMap.Builder<String, Class<?>> types = ImmutableSortedMap.naturalOrder();
    types.put("request", Request.class);
    types.put("practice", PracticeDefinition.class);
    GovernanceTypes.COMMANDS
        .names()
        .forEach(name -> types.put(name, GovernanceTypes.COMMANDS.type(name).orElseThrow()));
    GovernanceTypes.EVENTS
        .names()
        .forEach(name -> types.put(name, GovernanceTypes.EVENTS.type(name).orElseThrow()));
    return types.buildOrThrow();
  }
}
