package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.procedure.When;

class StatedTest {
  private static final Text NAME = Text.of("名", "name");
  private static final Rule RULE = Rule.own("RULE", "规则", "rule");
  private static final Stated COUNTY =
      new Stated(
          Subject.DISCLOSURE_DAYS, new Figure.Amount(20), RuleId.of("RULE"), Optional.empty());
  private static final Stated VILLAGE =
      new Stated(
          Subject.DISCLOSURE_DAYS,
          new Figure.Amount(30),
          RuleId.of("RULE"),
          Optional.of(new When("board", ImmutableSet.of("LONG"))));
  private static final PracticeDefinition DEFINITION =
      PracticeDefinition.named(PracticeId.of("sample"), "1.0", LocalDate.of(2026, 1, 1), NAME, "示例")
          .rules(List.of(RULE))
          .options(
              List.of(
                  new OptionDefinition(
                      "board",
                      NAME,
                      ImmutableList.of(
                          new OptionDefinition.Choice("LONG", NAME),
                          new OptionDefinition.Choice("SHORT", NAME)),
                      "SHORT",
                      Mark.OWN)))
          .figures(List.of(COUNTY, VILLAGE))
          .build();

  private static List<Figure> figures(Map<String, String> choices) {
    return PracticeFigures.of(DEFINITION, choices).stream().map(Standard::figure).toList();
  }

  @Test
  void aChoiceBringsItsFigureOnlyWhereItWasMade() {
    assertEquals(
        List.of(new Figure.Amount(20), new Figure.Amount(30)),
        figures(ImmutableMap.of("board", "LONG")));
    assertEquals(List.of(new Figure.Amount(20)), figures(ImmutableMap.of("board", "SHORT")));
    assertEquals(List.of(new Figure.Amount(20)), figures(ImmutableMap.of()));
    assertEquals(RULE, PracticeFigures.of(DEFINITION, ImmutableMap.of()).get(0).rule());
  }

  @Test
  void aFigureHasTheFormOfItsSubject() {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () ->
                new Stated(
                    Subject.DISCLOSURE_DAYS,
                    new Figure.Flag(true),
                    RuleId.of("RULE"),
                    Optional.empty()));
    assertEquals(RefusalCode.VALUE_FORM, refused.refusal().code());
    assertEquals("NUMBER", refused.refusal().arguments().get("form"));
  }
}
