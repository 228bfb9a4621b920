package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.office.OrganisationRules.Chain;
import org.xiangzhi.governance.office.OrganisationRules.Combination;
import org.xiangzhi.governance.office.OrganisationRules.Combination.Verdict;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.office.OrganisationRules.Filling;
import org.xiangzhi.governance.office.OrganisationRules.Incompatibility;
import org.xiangzhi.governance.office.OrganisationRules.Least;
import org.xiangzhi.governance.office.OrganisationRules.PartyUnits;
import org.xiangzhi.governance.office.Trait;

class OrganisationCheckTest {
  private static final RuleId RULE = RuleId.of("RULE");
  private static final RuleId NO_RULE = RuleId.of("NO-RULE");
  private static final BodyId BODY = BodyId.of("BODY");
  private static final BodyId NO_BODY = BodyId.of("NO_BODY");
  private static final OfficeId HEAD = OfficeId.of("HEAD");
  private static final OfficeId DEPUTY = OfficeId.of("DEPUTY");
  private static final OfficeId NOBODY = OfficeId.of("NOBODY");
  private static final Text NAME = Text.of("名", "name");

  private static PracticeDefinition define(OrganisationRules demands) {
    return PracticeDefinition.named(
            PracticeId.of("sample"), "1", LocalDate.of(2026, 1, 1), NAME, "invented")
        .bodies(
            List.of(
                new BodyDefinition(
                    BODY, NAME, LevelId.VILLAGE, BodyDefinition.Nature.TEAM, Mark.OWN)))
        .offices(
            List.of(
                new OfficeDefinition(HEAD, NAME, BODY, true, Mark.OWN),
                new OfficeDefinition(DEPUTY, NAME, BODY, false, Mark.OWN)))
        .rules(List.of(Rule.own("RULE", "规则", "rule")))
        .organisation(demands)
        .build();
  }

  private static void invalid(OrganisationRules demands, String reason) {
    Refusal refusal = assertThrows(InvalidValueException.class, () -> define(demands)).refusal();
    assertEquals(RefusalCode.PRACTICE_INVALID, refusal.code());
    assertEquals(reason, refusal.arguments().get("reason"));
  }

  private static OrganisationRules demands() {
    return OrganisationRules.NONE;
  }

  private static LinkRules link(RuleId rule, ImmutableSet<OfficeId> offices, OfficeId approver) {
    return new LinkRules(
        LinkKindId.of("CONTACT"),
        NAME,
        rule,
        offices,
        false,
        ImmutableSet.of(),
        LevelId.HOUSEHOLD,
        LinkRules.Cardinality.ONE_TO_MANY,
        Optional.of(new LinkRules.Load(20, 40, approver)),
        Mark.SOURCE);
  }

  private static Composition composition(RuleId rule, BodyId body, Least... least) {
    return new Composition(rule, body, 3, 5, ImmutableList.copyOf(least), 30, HEAD);
  }

  @Test
  void whatNamesKnownThingsIsAccepted() {
    OrganisationRules demands =
        demands()
            .withAnswers(HEAD)
            .withIncompatibilities(
                List.of(new Incompatibility(RULE, BODY, ImmutableSet.of(BODY), true)))
            .withCombinations(List.of(new Combination(RULE, HEAD, DEPUTY, Verdict.ALLOWED)))
            .withCompositions(List.of(composition(RULE, BODY, new Least(Trait.WOMAN, 5))))
            .withFillings(
                List.of(
                    new Filling(
                        RULE, HEAD, ImmutableSet.of(Manner.ELECTED), Optional.of(DEPUTY), true)))
            .withChains(
                List.of(
                    new Chain(
                        RULE,
                        ImmutableList.of(
                            new Chain.Link(
                                LevelId.VILLAGE, ImmutableSet.of(BODY), ImmutableSet.of(HEAD))))))
            .withPartyUnits(
                List.of(new PartyUnits(RULE, LevelId.COURTYARD, 3, HEAD, BODY, 30, DEPUTY)))
            .withLinks(List.of(link(RULE, ImmutableSet.of(HEAD), DEPUTY)));
    assertEquals(demands, define(demands).organisation());
    assertEquals(demands, OrganisationRules.joined(List.of(demands)));
    assertEquals(OrganisationRules.NONE, OrganisationRules.joined(List.of()));
    OrganisationRules twice = OrganisationRules.joined(List.of(OrganisationRules.NONE, demands));
    assertEquals(demands, twice);
    assertEquals(2, OrganisationRules.joined(List.of(demands, demands)).compositions().size());
  }

  @Test
  void whatNamesUnknownThingsIsRefused() {
    invalid(demands().withAnswers(NOBODY), "organisation names the unknown office NOBODY");
    invalid(
        demands()
            .withIncompatibilities(
                List.of(new Incompatibility(NO_RULE, NO_BODY, ImmutableSet.of(), false))),
        "organisation names the unknown rule NO-RULE; NO-RULE names the unknown body NO_BODY");
    invalid(
        demands().withCombinations(List.of(new Combination(RULE, HEAD, NOBODY, Verdict.ALLOWED))),
        "RULE names the unknown office NOBODY");
    invalid(
        demands().withCompositions(List.of(composition(RULE, NO_BODY))),
        "RULE names the unknown body NO_BODY");
    invalid(
        demands()
            .withPartyUnits(
                List.of(new PartyUnits(RULE, LevelId.COURTYARD, 3, NOBODY, NO_BODY, 30, HEAD))),
        "RULE names the unknown office NOBODY; RULE names the unknown body NO_BODY");
    invalid(
        demands()
            .withChains(
                List.of(
                    new Chain(
                        RULE,
                        ImmutableList.of(
                            new Chain.Link(
                                LevelId.VILLAGE,
                                ImmutableSet.of(NO_BODY),
                                ImmutableSet.of(NOBODY)))))),
        "RULE names the unknown body NO_BODY; RULE names the unknown office NOBODY");
    invalid(
        demands().withLinks(List.of(link(NO_RULE, ImmutableSet.of(HEAD), NOBODY))),
        "organisation names the unknown rule NO-RULE; NO-RULE names the unknown office NOBODY");
  }

  @Test
  void whatContradictsItselfIsRefused() {
    invalid(
        demands()
            .withIncompatibilities(
                List.of(new Incompatibility(RULE, BODY, ImmutableSet.of(BODY), false))),
        "RULE keeps the members of BODY out of it");
    invalid(
        demands()
            .withCombinations(
                List.of(
                    new Combination(RULE, HEAD, DEPUTY, Verdict.ALLOWED),
                    new Combination(RULE, DEPUTY, HEAD, Verdict.FORBIDDEN))),
        "RULE cannot say so of HEAD and DEPUTY; RULE cannot say so of DEPUTY and HEAD");
    invalid(
        demands().withCombinations(List.of(new Combination(RULE, HEAD, HEAD, Verdict.FORBIDDEN))),
        "RULE cannot say so of HEAD and HEAD");
    invalid(
        demands().withCompositions(List.of(composition(RULE, BODY, new Least(Trait.WOMAN, 6)))),
        "RULE demands more WOMAN than members");
    invalid(
        demands()
            .withCompositions(
                List.of(
                    composition(RULE, BODY, new Least(Trait.WOMAN, 1), new Least(Trait.WOMAN, 2)))),
        "the kind of member in BODY WOMAN is defined twice");
    invalid(
        demands()
            .withFillings(
                List.of(new Filling(RULE, HEAD, ImmutableSet.of(), Optional.empty(), false))),
        "RULE leaves no way into HEAD");
    invalid(
        demands().withLinks(List.of(link(RULE, ImmutableSet.of(), HEAD))),
        "RULE says of nobody who answers by CONTACT");
    LinkRules one = link(RULE, ImmutableSet.of(HEAD), HEAD);
    invalid(demands().withLinks(List.of(one, one)), "the link CONTACT is defined twice");
  }

  @Test
  void rangesAreTheRightWayRound() {
    assertThrows(
        InvalidValueException.class,
        () -> new Composition(RULE, BODY, 4, 3, ImmutableList.of(), 30, HEAD));
    assertThrows(InvalidValueException.class, () -> new LinkRules.Load(41, 40, HEAD));
    assertThrows(InvalidValueException.class, () -> new Least(Trait.WOMAN, 0));
    assertThrows(
        InvalidValueException.class,
        () -> new PartyUnits(RULE, LevelId.COURTYARD, 0, HEAD, BODY, 30, HEAD));
    assertTrue(new LinkRules.Load(40, 40, HEAD).min() == 40);
  }
}
