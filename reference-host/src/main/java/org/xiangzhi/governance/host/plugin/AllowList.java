package org.xiangzhi.governance.host.plugin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says which jars may be loaded. Plugins are trusted code: there is no sandbox, and a plugin may do
 * whatever the host may. So the digest of each jar is compared with this list before the jar is
 * even opened.
 *
 * <p>The list is a file as {@code sha256sum} writes it: 64 hexadecimal digits, two blanks (or a
 * blank and an asterisk), the name of the jar. {@code sha256sum -c plugins.sha256} checks it too.
 */
public final class AllowList {
  /** The list's name within the plugins directory. */
  public static final String FILE_NAME = "plugins.sha256";

  private final Optional<UnaryOperator<Path>> place;

  private AllowList(Optional<UnaryOperator<Path>> place) {
    this.place = place;
  }

  /**
   * Takes the list that stands in the plugins directory itself.
   *
   * @return the list {@value #FILE_NAME}
   */
  public static AllowList inDirectory() {
    return new AllowList(Optional.of(directory -> directory.resolve(FILE_NAME)));
  }

  /**
   * Takes a list from elsewhere, such as a directory that only the operator can write to.
   *
   * @param file the list
   * @return the list
   */
  public static AllowList file(Path file) {
    return new AllowList(Optional.of(directory -> file));
  }

  /**
   * Does without a list: every jar in the directory runs with all rights of the host. This is for
   * development alone, where the jar changes with every build.
   *
   * @return no list
   */
  public static AllowList none() {
    return new AllowList(Optional.empty());
  }

  AllowedDigests read(Path directory) {
    return place
        .map(found -> AllowedDigests.read(found.apply(directory)))
        .orElseGet(AllowedDigests::everything);
  }
}
