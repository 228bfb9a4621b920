package org.xiangzhi.governance.host.plugin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Messages;

/** Renders faults in Simplified Chinese or English. Placeholders are argument names in braces. */
final class FaultMessages {
  static final String BUNDLE = "org.xiangzhi.governance.host.plugin.faults";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private FaultMessages() {}

  static String render(LoadResult.Refused refused, Locale locale) {
    Messages core = Messages.in(locale);
    Map<String, String> arguments = new HashMap<>(refused.arguments());
    refused
        .refusal()
        .ifPresent(
            refusal -> {
              arguments.put("code", refusal.code().name());
              arguments.put("rule", refusal.rule().value());
              arguments.put("refusal", core.render(refusal));
            });
    String template =
        ResourceBundle.getBundle(BUNDLE, core.locale()).getString(refused.fault().name());
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), "–")));
  }
}
