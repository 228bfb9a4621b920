package org.xiangzhi.governance.host.plugin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Says what became of one file of the plugins directory. */
public sealed interface LoadResult {
  /**
   * Returns which file.
   *
   * @return the file's name without its directory; for a fault of the directory or of the
   *     allow-list, the name of that
   */
  String file();

  /**
   * Returns whose file.
   *
   * @return the plugin's id, or empty if the manifest was not reached or names none
   */
  Optional<String> plugin();

  /**
   * Reports a plugin in use.
   *
   * @param file the jar's name
   * @param pluginId the {@code Plugin-Id} of its manifest
   * @param version the {@code Plugin-Version} of its manifest
   * @param digest the SHA-256 digest of the bytes that were loaded
   * @param definition the practice that it provides, in its newest version
   * @param earlier the versions before it, oldest first
   */
  record Loaded(
      String file,
      String pluginId,
      String version,
      Digest digest,
      PracticeDefinition definition,
      ImmutableList<PracticeDefinition> earlier)
      implements LoadResult {
    @Override
    public Optional<String> plugin() {
      return Optional.of(pluginId);
    }
  }

  /**
   * Reports a file that is not used.
   *
   * @param file the file's name
   * @param plugin the {@code Plugin-Id} of its manifest, if that was reached
   * @param fault why
   * @param arguments the values that the message names, in the order of their names
   * @param detail the technical cause, such as a class of exception and its message, on one line;
   *     empty if there is none besides the fault
   * @param refusal the core's own refusal, where a definition breaks one of its rules
   */
  record Refused(
      String file,
      Optional<String> plugin,
      LoadFault fault,
      ImmutableSortedMap<String, String> arguments,
      String detail,
      Optional<Refusal> refusal)
      implements LoadResult {
    /**
     * Explains the fault, without code and technical cause.
     *
     * @param locale any Chinese locale for Chinese; English for every other
     * @return one line
     */
    public String message(Locale locale) {
      return FaultMessages.render(this, locale);
    }

    static Refused of(
        String file, Optional<String> plugin, LoadFault fault, String detail, Object... arguments) {
      ImmutableSortedMap.Builder<String, String> named = ImmutableSortedMap.naturalOrder();
      for (int i = 0; i < arguments.length; i += 2) {
        named.put(arguments[i].toString(), Cause.oneLine(arguments[i + 1].toString()));
      }
      return new Refused(
          file, plugin, fault, named.buildOrThrow(), Cause.oneLine(detail), Optional.empty());
    }

    Refused because(Refusal broken) {
      return new Refused(file, plugin, fault, arguments, detail, Optional.of(broken));
    }
  }
}
