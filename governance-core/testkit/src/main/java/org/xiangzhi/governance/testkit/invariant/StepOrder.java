package org.xiangzhi.governance.testkit.invariant;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.compact.CaseEvent;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/** INV-STEP-ORDER: no step is skipped; a case goes on by one step, or back to an earlier one. */
public final class StepOrder implements Invariant {
  /** Makes the invariant. */
  public StepOrder() {}

  @Override
  public String id() {
    return "INV-STEP-ORDER";
  }

  @Override
  public Optional<String> broken(History history) {
    Map<CaseId, ProcedureDefinition> procedures = new HashMap<>();
    Map<CaseId, Integer> places = new HashMap<>();
    for (History.Entry entry : history.entries()) {
      Event event = entry.event();
      Optional<String> broken = Optional.empty();
      if (event instanceof CaseEvent.CaseOpened e) {
        ProcedureDefinition procedure =
            requireNonNull(history.practices().get(e.rules())).compact().orElseThrow().procedure();
        procedures.put(e.caseId(), procedure);
        broken = go(places, e.caseId(), procedure.indexOf(e.first()), 0);
      } else if (event instanceof CaseEvent.StepCompleted e) {
        broken = completed(e, requireNonNull(procedures.get(e.caseId())), places);
      } else if (event instanceof CaseEvent.CaseReturned e) {
        broken = returned(e, requireNonNull(procedures.get(e.caseId())), places);
      } else if (event instanceof CaseEvent.Promulgated e
          && requireNonNull(places.get(e.caseId()))
              != requireNonNull(procedures.get(e.caseId())).steps().size()) {
        broken = Optional.of(e.caseId() + " is promulgated before its last step is done");
      }
      if (broken.isPresent()) {
        return broken.map(place -> entry.stored().position() + ": " + place);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> completed(
      CaseEvent.StepCompleted e, ProcedureDefinition procedure, Map<CaseId, Integer> places) {
    int at = requireNonNull(places.get(e.caseId()));
    boolean present = procedure.indexOf(e.step()) == at;
    Optional<StepId> next =
        procedure.steps().stream().skip(at + 1L).map(StepDefinition::id).findFirst();
    return present && e.next().equals(next)
        ? go(places, e.caseId(), at + 1, at + 1)
        : Optional.of(e + " at step " + at);
  }

  private static Optional<String> returned(
      CaseEvent.CaseReturned e, ProcedureDefinition procedure, Map<CaseId, Integer> places) {
    int at = requireNonNull(places.get(e.caseId()));
    int to = procedure.indexOf(e.to());
    return procedure.indexOf(e.from()) == at && to >= 0 && to <= at
        ? go(places, e.caseId(), to, to)
        : Optional.of(e + " at step " + at);
  }

  private static Optional<String> go(
      Map<CaseId, Integer> places, CaseId id, int place, int expected) {
    places.put(id, place);
    return place == expected ? Optional.empty() : Optional.of(id + " starts at step " + place);
  }
}
