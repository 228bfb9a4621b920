/**
 * The JSON form of the library's commands, events and definitions, and its JSON Schema.
 *
 * <p>The records that are read and written need no annotation of a JSON library; their packages
 * must be exported.
 *
 * <pre>{@code
 * JsonCodec codec = new JsonCodec();
 * String line = codec.write(command);
 * VillageCommand again = codec.read(line, VillageCommand.class);
 * String schema = JsonSchemas.schema(VillageCommand.class);
 * }</pre>
 */
module org.xiangzhi.governance.json {
  requires transitive org.xiangzhi.governance;
  requires tools.jackson.core;

  exports org.xiangzhi.governance.json;
}
