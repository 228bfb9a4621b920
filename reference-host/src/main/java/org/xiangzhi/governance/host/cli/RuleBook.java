package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.compact.CompactGuards;
import org.xiangzhi.governance.hierarchy.HierarchyRules;
import org.xiangzhi.governance.json.JsonRules;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.FloorRule;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Provision;
import org.xiangzhi.governance.law.Regulation;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.people.PeopleRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeRules;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.village.GovernanceRules;

/** Finds what a rule says: the library's rules by their constants, those of practices as data. */
final class RuleBook {
  private static final ImmutableList<Class<?>> LIBRARY =
      ImmutableList.of(
          Checks.class,
          JsonRules.class,
          HierarchyRules.class,
          PeopleRules.class,
          OfficeRules.class,
          ProcedureRules.class,
          CompactGuards.class,
          PracticeRules.class,
          GovernanceRules.class);

  private final Map<RuleId, Rule> rules = new HashMap<>();

  RuleBook(Collection<PracticeDefinition> practices) {
    LIBRARY.forEach(this::addConstants);
    LawBook.standard().regulations().forEach(this::addLaw);
    practices.forEach(practice -> practice.rules().forEach(rule -> rules.put(rule.id(), rule)));
  }

  Optional<Rule> rule(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** States a rule of the floor as the nation's newest text does, else as a place's. */
  private void addLaw(Regulation law) {
    for (FloorRule stated : law.rules()) {
      Rule rule = new Provision(law, stated).asRule();
      if (law.where().isEmpty()) {
        rules.put(rule.id(), rule);
      } else {
        rules.putIfAbsent(rule.id(), rule);
      }
    }
  }

  private void addConstants(Class<?> holder) {
    for (Field field : holder.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Rule.class) {
        try {
          Rule rule = (Rule) field.get(null);
          rules.put(rule.id(), rule);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException("a public constant can be read", e);
        }
      }
    }
  }
}
