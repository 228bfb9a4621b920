package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.disclosure.DisclosureCommand;
import org.xiangzhi.governance.disclosure.DisclosureId;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.register.RecordStatus;
import org.xiangzhi.governance.register.RegisterRecord;

/** Posts what a step of a record demands to have been posted. */
final class RecordDisclosures {
  private static final String DISCLOSED = "disclosure.";

  private RecordDisclosures() {}

  static void post(RegisterRecord record, RecordStatus status, Hand hand) {
    status.missing().stream()
        .filter(check -> check.measure().startsWith(DISCLOSED))
        .map(check -> check.measure().substring(check.measure().indexOf(':') + 1))
        .distinct()
        .flatMap(
            item ->
                hand.practice().disclosures().stream()
                    .filter(each -> each.id().value().equals(item)))
        .forEach(item -> post(record, item, hand));
  }

  private static void post(RegisterRecord record, DisclosureItem item, Hand hand) {
    DisclosureId id =
        DisclosureId.of(record.id() + "-" + (hand.practice().disclosures().indexOf(item) + 1));
    if (hand.model().disclosures().find(id).isPresent()) {
      return;
    }
    hand.who(item.postedBy(), record.unit())
        .ifPresent(
            seat ->
                hand.give(
                    seat,
                    new DisclosureCommand.Post(
                        id,
                        record.unit(),
                        item.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(record.id()),
                        new DisclosureCommand.Content(
                            item.name().zh(),
                            Digest.ofText(id.value()),
                            ImmutableSet.copyOf(item.where())))));
  }
}
