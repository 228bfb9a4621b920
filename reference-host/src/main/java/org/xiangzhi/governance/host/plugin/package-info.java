/**
 * Loads the counties' plugins, one jar each, and says of every file in the plugins directory what
 * became of it. Start at {@link org.xiangzhi.governance.host.plugin.PracticeLoader}.
 *
 * <pre>{@code
 * PracticeLoader loader = new PracticeLoader(HostVersion.current(), AllowList.inDirectory(), floor);
 * try (PracticePlugins plugins = loader.load(Path.of("plugins"))) {
 *   plugins.report().lines(Locale.CHINESE).forEach(System.err::println);
 *   plugins.practices().forEach(...);
 * }
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.host.plugin;

import org.jspecify.annotations.NullMarked;
