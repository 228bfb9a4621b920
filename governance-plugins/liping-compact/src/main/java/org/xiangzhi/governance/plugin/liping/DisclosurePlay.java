package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.liping.SampleVillage.member;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.disclosure.DisclosureCommand;
import org.xiangzhi.governance.disclosure.DisclosureId;
import org.xiangzhi.governance.disclosure.DisclosureItem.Medium;
import org.xiangzhi.governance.disclosure.DisclosureItemId;
import org.xiangzhi.governance.disclosure.DisclosurePeriod;
import org.xiangzhi.governance.disclosure.QueryId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.village.Script;

/** Plays the disclosure of village affairs 村务公开. */
final class DisclosurePlay {
  private final Script script;

  DisclosurePlay(Script script) {
    this.script = script;
  }

  void disclose() {
    script.daysLater(1);
    script.title(
        "村务公开：一季度一般事项、四月财务", "disclosure: affairs of the first quarter, finances of April");
    periodic("affairs-q1", LipingDisclosures.AFFAIRS, LocalDate.of(2026, 1, 1), 4);
    periodic("finances-04", LipingDisclosures.FINANCES, LocalDate.of(2026, 4, 1), 12);
    script.title("村民查询，限期答复", "a resident asks and is answered");
    script.act(
        LOG,
        member(61, 1),
        new DisclosureCommand.Ask(
            QueryId.of("query-1"), DisclosureId.of("finances-04"), "误工补贴发给了几户？"));
    script.act(
        LOG, SECRETARY, new DisclosureCommand.Answer(QueryId.of("query-1"), "共 4 户，明细见公开栏附表。"));
    script.daysLater(14);
    script.title("公开满十五日方可撤下：差一日", "taken down a day early");
    takeDown("finances-04");
    script.daysLater(1);
    script.title("公开满十五日，撤下", "taken down after fifteen days");
    takeDown("finances-04");
  }

  private void periodic(String id, DisclosureItemId item, LocalDate from, int perYear) {
    post(id, item, Optional.of(DisclosurePeriod.containing(from, perYear)), Optional.empty());
  }

  /** Posts what became of a record. */
  void about(String id, DisclosureItemId item, String record) {
    post(id, item, Optional.empty(), Optional.of(RecordId.of(record)));
  }

  private void post(
      String id,
      DisclosureItemId item,
      Optional<DisclosurePeriod> period,
      Optional<RecordId> record) {
    String name = "公开内容 " + id;
    script.act(
        LOG,
        SECRETARY,
        new DisclosureCommand.Post(
            DisclosureId.of(id),
            VILLAGE,
            item,
            period,
            Optional.empty(),
            record,
            new DisclosureCommand.Content(
                name, Digest.ofText(name), ImmutableSet.of(Medium.BOARD))));
  }

  private void takeDown(String id) {
    script.act(LOG, SECRETARY, new DisclosureCommand.TakeDown(DisclosureId.of(id)));
  }
}
