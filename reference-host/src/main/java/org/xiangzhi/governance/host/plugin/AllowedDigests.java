package org.xiangzhi.governance.host.plugin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.kernel.Digest;

/** Is an allow-list as read: digests by file name. A line that cannot be read allows nothing. */
final class AllowedDigests {
  private static final Pattern LINE =
      Pattern.compile("(?<digest>[0-9a-fA-F]{64}) [ *](?:\\./)?(?<name>[^/\\\\]+)");
  private static final long MAX_BYTES = 1_000_000;

  private final boolean everything;
  private final ImmutableMap<String, Digest> digests;
  private final ImmutableList<Refused> faults;

  private AllowedDigests(boolean everything, Map<String, Digest> digests, List<Refused> faults) {
    this.everything = everything;
    this.digests = ImmutableMap.copyOf(digests);
    this.faults = ImmutableList.copyOf(faults);
  }

  static AllowedDigests everything() {
    return new AllowedDigests(true, Map.of(), List.of());
  }

  static AllowedDigests read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (Files.notExists(file)) {
      return nothing(name, LoadFault.ALLOW_LIST_MISSING, "", file);
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        String detail = Files.size(file) + " bytes, at most " + MAX_BYTES;
        return nothing(name, LoadFault.ALLOW_LIST_UNREADABLE, detail, file);
      }
      return parse(name, Files.readAllLines(file));
    } catch (IOException e) {
      return nothing(name, LoadFault.ALLOW_LIST_UNREADABLE, Cause.of(e), file);
    }
  }

  /** Lists what is wrong with the list itself. */
  ImmutableList<Refused> faults() {
    return faults;
  }

  /** Tells what the list says of a jar with this digest; empty if it may be loaded. */
  Optional<Refused> refuse(String file, Digest actual) {
    if (everything) {
      return Optional.empty();
    }
    Digest listed = digests.get(file);
    if (listed == null) {
      return Optional.of(
          Refused.of(file, Optional.empty(), LoadFault.NOT_LISTED, "", "actual", actual));
    }
    return listed.equals(actual)
        ? Optional.empty()
        : Optional.of(
            Refused.of(
                file,
                Optional.empty(),
                LoadFault.DIGEST_DIFFERS,
                "",
                "actual",
                actual,
                "listed",
                listed));
  }

  /** Lists the files that the list names and the directory has not. */
  ImmutableList<Refused> missing(Set<String> present) {
    return digests.keySet().stream()
        .filter(name -> !present.contains(name))
        .map(name -> Refused.of(name, Optional.empty(), LoadFault.LISTED_FILE_MISSING, ""))
        .collect(ImmutableList.toImmutableList());
  }

  private static AllowedDigests nothing(String name, LoadFault fault, String detail, Path file) {
    Refused refused = Refused.of(name, Optional.empty(), fault, detail, "path", file);
    return new AllowedDigests(false, Map.of(), List.of(refused));
  }

  private static AllowedDigests parse(String name, List<String> lines) {
    Map<String, Digest> digests = new HashMap<>();
    Set<String> conflicts = new HashSet<>();
    List<Refused> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher matcher = LINE.matcher(line);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!matcher.matches()) {
        faults.add(
            Refused.of(name, Optional.empty(), LoadFault.ALLOW_LIST_LINE, line, "line", i + 1));
        continue;
      }
      String jar = matcher.group("name");
      Digest digest = new Digest(matcher.group("digest").toLowerCase(Locale.ROOT));
      Digest earlier = digests.putIfAbsent(jar, digest);
      if (earlier != null && !earlier.equals(digest)) {
        conflicts.add(jar);
        faults.add(
            Refused.of(
                name,
                Optional.empty(),
                LoadFault.ALLOW_LIST_CONFLICT,
                "",
                "line",
                i + 1,
                "name",
                jar));
      }
    }
    digests.keySet().removeAll(conflicts);
    return new AllowedDigests(false, digests, faults);
  }
}
