package org.xiangzhi.governance.disclosure;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of disclosures that hold whatever the practice. */
public final class DisclosureGuards {
  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "DISCLOSURE-KNOWN",
          "所指公开须在册，且只登记一次",
          "what is named is in the record, and is there once");

  /** A posting is about a period or an event, as its item demands. */
  public static final Rule SUBJECT =
      Rule.own(
          "DISCLOSURE-SUBJECT",
          "定期公开的事项须写明所属期间且期间已届满，随时公开的事项须写明所指事件或登记",
          "what is due by periods names a period that is over; what is due at once names its event or its record");

  /** A posting hangs wherever its item must be posted. */
  public static final Rule PLACES =
      Rule.own(
          "DISCLOSURE-PLACES",
          "须在该事项规定的各处张贴或发布",
          "it is posted at every place that its item demands");

  /** What no longer stands is not acted on. */
  public static final Rule STANDS =
      Rule.own(
          "DISCLOSURE-STANDS",
          "已撤下、遗失或更正的公开不得再办理",
          "a posting that was taken down, lost or corrected is not acted on");

  /** Whoever posted does not confirm. */
  public static final Rule CONFIRMED_BY_OTHERS =
      Rule.own(
          "DISCLOSURE-CONFIRMED-BY-OTHERS",
          "公开不得由张贴人自行确认",
          "a posting is not confirmed by whoever posted it");

  /** No figure is made up where neither law nor practice sets one. */
  public static final Rule FIGURE_KNOWN =
      Rule.own(
          "DISCLOSURE-FIGURE-KNOWN",
          "公开的期限须有法律或做法所定的数字，不得臆定",
          "the days of a disclosure are set by law or practice and never made up");

  /** Acts are dated in their order. */
  public static final Rule DAYS =
      Rule.own(
          "DISCLOSURE-DAYS-ORDER",
          "办理日期不得早于张贴、提问或事件之日",
          "no act is dated before the posting, query or event that it is about");

  private DisclosureGuards() {}
}
