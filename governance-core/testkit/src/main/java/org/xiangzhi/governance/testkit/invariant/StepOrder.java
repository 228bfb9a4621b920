package org.xiangzhi.governance.testkit.invariant;

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
    Map<CaseId, Place> places = new HashMap<>();
    for (History.Entry entry : history.entries()) {
      Optional<String> broken = take(entry.event(), history, places);
      if (broken.isPresent()) {
        return broken.map(what -> entry.stored().position() + ": " + what);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> take(Event event, History history, Map<CaseId, Place> places) {
    if (event instanceof CaseEvent.CaseOpened e) {
      Place place = new Place(history.practice(e.rules()).compact().procedure());
      places.put(e.caseId(), place);
      return place.procedure.indexOf(e.first()) == 0
          ? Optional.empty()
          : Optional.of(e + " is not at the first step");
    }
    if (event instanceof CaseEvent.StepCompleted e) {
      return place(places, e.caseId()).completed(e);
    }
    if (event instanceof CaseEvent.CaseReturned e) {
      return place(places, e.caseId()).returned(e);
    }
    return event instanceof CaseEvent.Promulgated e && !place(places, e.caseId()).done()
        ? Optional.of(e.caseId() + " is promulgated before its last step is done")
        : Optional.empty();
  }

  private static Place place(Map<CaseId, Place> places, CaseId id) {
    return Optional.ofNullable(places.get(id)).orElseThrow();
  }

  /** Is where one case stands. */
  private static final class Place {
    private final ProcedureDefinition procedure;
    private int at;

    Place(ProcedureDefinition procedure) {
      this.procedure = procedure;
    }

    boolean done() {
      return at == procedure.steps().size();
    }

    Optional<String> completed(CaseEvent.StepCompleted e) {
      boolean present = procedure.indexOf(e.step()) == at;
      Optional<StepId> next =
          procedure.steps().stream().skip(at + 1L).map(StepDefinition::id).findFirst();
      at++;
      return present && e.next().equals(next)
          ? Optional.empty()
          : Optional.of(e + " at step " + (at - 1));
    }

    Optional<String> returned(CaseEvent.CaseReturned e) {
      int from = at;
      at = procedure.indexOf(e.to());
      return procedure.indexOf(e.from()) == from && at >= 0 && at <= from
          ? Optional.empty()
          : Optional.of(e + " at step " + from);
    }
  }
}
