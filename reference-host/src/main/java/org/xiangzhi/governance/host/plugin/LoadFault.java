package org.xiangzhi.governance.host.plugin;

/** Names every reason for which a file of the plugins directory is not used. Names are stable. */
public enum LoadFault {
  // the directory and its list
  /** There is no such directory. */
  DIRECTORY_MISSING,
  /** The directory cannot be listed. */
  DIRECTORY_UNREADABLE,
  /** The private copies of the jars cannot be kept anywhere. */
  WORK_DIRECTORY_FAILED,
  /** There is no allow-list, so that no jar is on it. */
  ALLOW_LIST_MISSING,
  /** The allow-list cannot be read, so that no jar is on it. */
  ALLOW_LIST_UNREADABLE,
  /** A line of the allow-list is not a digest and the name of a file. */
  ALLOW_LIST_LINE,
  /** The allow-list gives two digests for one file, so that neither counts. */
  ALLOW_LIST_CONFLICT,
  /** The allow-list names a file that is not there. */
  LISTED_FILE_MISSING,

  // the file
  /** A jar that cannot be read, or is no regular file. */
  FILE_UNREADABLE,
  /** A jar that the allow-list does not name. */
  NOT_LISTED,
  /** A jar with another digest than the allow-list gives. */
  DIGEST_DIFFERS,
  /** A file that is empty, cut off, damaged or no jar at all. */
  JAR_CORRUPT,
  /** A jar that takes code from other files, which nobody digested. */
  JAR_REFERS_OUTSIDE,
  /** A jar with its own copy of the core's classes, which would be strangers to the host's. */
  BUNDLES_CORE,

  // its manifest
  /** A jar without {@code Plugin-Id}. */
  NOT_A_PLUGIN,
  /** A {@code Plugin-Id} that is not of the form. */
  PLUGIN_ID_INVALID,
  /** A {@code Plugin-Version} that is missing or no semantic version. */
  PLUGIN_VERSION_INVALID,
  /** A {@code Plugin-Requires} that is no range of versions. */
  REQUIRES_INVALID,
  /** A {@code Plugin-Requires} that the host's version is outside of. */
  REQUIRES_UNMET,
  /** A {@code Plugin-Dependencies} that names no plugin or no range of versions. */
  DEPENDENCIES_INVALID,

  // the jars together
  /** Several jars with one {@code Plugin-Id}; none of them is used. */
  DUPLICATE_PLUGIN,
  /** A plugin that the plugin needs is not there. */
  DEPENDENCY_MISSING,
  /** A plugin that the plugin needs is there in a version outside the range. */
  DEPENDENCY_VERSION,
  /** Plugins that need each other in a circle. */
  DEPENDENCY_CYCLE,
  /** A plugin that the plugin needs was refused. */
  DEPENDENCY_REFUSED,

  // its code
  /** The plugin could not be loaded for another reason. */
  LOAD_FAILED,
  /** The plugin's class could not be made or started. */
  START_FAILED,
  /** The jar declares no practice of its own. */
  PRACTICE_MISSING,
  /** The practice that the jar declares is not there or cannot be made. */
  PRACTICE_UNUSABLE,
  /** The jar declares more than one practice. */
  PRACTICE_SEVERAL,
  /** The practice failed when it was asked for its definition. */
  DEFINITION_FAILED,
  /** The practice gave no definition. */
  DEFINITION_MISSING,
  /** The definition breaks a rule of the core. */
  DEFINITION_INVALID,
  /** The earlier versions that the practice gave are not earlier ones of itself. */
  VERSIONS_DISORDERED,
  /** The practice is looser than the law in force. */
  PRACTICE_BELOW_FLOOR,
  /** Several plugins with one practice id; none of them is used. */
  DUPLICATE_PRACTICE
}
