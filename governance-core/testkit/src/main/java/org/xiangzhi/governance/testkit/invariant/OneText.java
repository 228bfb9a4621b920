package org.xiangzhi.governance.testkit.invariant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.compact.AssemblyEvent;
import org.xiangzhi.governance.compact.CaseEvent;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.NoticeEvent;
import org.xiangzhi.governance.compact.PromulgationEvent;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;

/**
 * INV-ONE-TEXT: the text that comes into force is the one that was noticed, voted, filed and posted
 * since the case last came back.
 */
public final class OneText implements Invariant {
  /** Makes the invariant. */
  public OneText() {}

  @Override
  public String id() {
    return "INV-ONE-TEXT";
  }

  @Override
  public Optional<String> broken(History history) {
    Map<CaseId, Map<String, Digest>> texts = new HashMap<>();
    for (History.Entry entry : history.entries()) {
      take(entry.event(), texts);
      if (entry.event() instanceof CaseEvent.Promulgated event) {
        Digest inForce = event.text().digest();
        Map<String, Digest> of = texts.getOrDefault(event.caseId(), Map.of());
        boolean complete = of.keySet().containsAll(java.util.Set.of("voted", "filed", "posted"));
        boolean same =
            event.digest().equals(inForce) && of.values().stream().allMatch(inForce::equals);
        if (!complete || !same) {
          return Optional.of(event.caseId() + " puts " + inForce + " into force, not " + of);
        }
      }
    }
    return Optional.empty();
  }

  private static void take(Event event, Map<CaseId, Map<String, Digest>> texts) {
    if (event instanceof CaseEvent.CaseReturned e) {
      texts.remove(e.caseId());
    } else if (event instanceof NoticeEvent.NoticePosted e) {
      put(texts, e.caseId(), "noticed", e.digest());
    } else if (event instanceof AssemblyEvent.VoteCounted e) {
      put(texts, e.caseId(), "voted", e.digest());
    } else if (event instanceof PromulgationEvent.TextFiled e) {
      put(texts, e.caseId(), "filed", e.digest());
    } else if (event instanceof PromulgationEvent.TextPosted e) {
      put(texts, e.caseId(), "posted", e.digest());
    }
  }

  private static void put(
      Map<CaseId, Map<String, Digest>> texts, CaseId id, String what, Digest digest) {
    texts.computeIfAbsent(id, none -> new HashMap<>()).put(what, digest);
  }
}
