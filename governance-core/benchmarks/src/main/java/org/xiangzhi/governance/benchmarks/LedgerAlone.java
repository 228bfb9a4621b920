package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.points.AccountEvent;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.LedgerEvent;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.PointsView;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.PostingEvent;
import org.xiangzhi.governance.points.TariffBasis;

/**
 * Is the room of points without the engine around it: a sheet is decided by the tariff, written as
 * JSON, chained by SHA-256 and taken into the state. Whether the actor holds the office is answered
 * yes; nothing is authorised, given a receipt or kept beyond the state.
 */
final class LedgerAlone {
  private static final LogId LOG = LogId.of("522631/alone");
  private static final PersonId SECRETARY = PersonId.of("secretary");
  private static final LocalDate DAY = County.FIRST_DAY;
  private static final Instant AT = County.at(0);

  private final JsonCodec codec = new JsonCodec();
  private PointsLedger ledger = PointsLedger.empty();
  private Head head = Head.EMPTY;

  LedgerAlone(List<AccountId> accounts) {
    Act act = Act.of(SECRETARY, AT);
    keep(
        act,
        new LedgerEvent.LedgerOpened(
            StoredEvent.NO_RULES, PointsPractice.ledger(), SECRETARY, DAY));
    keep(
        act,
        new LedgerEvent.TariffAdopted(
            1,
            PointsPractice.tariff(),
            DAY,
            new TariffBasis.ByClause(ClauseId.of("clause-1")),
            SECRETARY,
            DAY));
    for (List<AccountId> some : Lists.partition(accounts, PostingCommand.MAX_ROWS)) {
      keep(act, new AccountEvent.AccountsOpened(ImmutableList.copyOf(some), SECRETARY, DAY));
    }
    Leg fill = new Leg(AccountId.ISSUE, AccountId.POOL, PointsPractice.BOOK, Leg.MAX_AMOUNT);
    keep(
        act,
        new PostingEvent.Transferred(
            ImmutableList.of(
                Entry.of(EntryId.of("fill"), EntryKind.TRANSFER, DAY, ImmutableList.of(fill))),
            "benchmark",
            SECRETARY,
            DAY));
  }

  private void keep(Act act, PointsEvent event) {
    StoredEvent stored =
        StoredEvent.chain(
            head,
            LOG,
            "points",
            CommandId.of("c" + head.position()),
            act.actor(),
            act.day(),
            AT,
            StoredEvent.NO_RULES,
            codec.write(event));
    head = stored.head();
    ledger = ledger.evolve(event, head.position(), AT);
  }

  /** Posts a sheet. */
  long post(ImmutableList<Claim> claims) {
    Act act = Act.of(SECRETARY, AT);
    ImmutableList<PointsEvent> events =
        ImmutableList.copyOf(
            ledger
                .decide(new PostingCommand.PostClaims(Mode.WHOLE, claims), act, new View())
                .events());
    if (events.isEmpty()) {
      throw new IllegalStateException("refused");
    }
    events.forEach(event -> keep(act, event));
    return head.position();
  }

  PointsLedger ledger() {
    return ledger;
  }

  private static final class View implements PointsView {
    @Override
    public Optional<Provided> provided() {
      return Optional.empty();
    }

    @Override
    public LogId log() {
      return LOG;
    }

    @Override
    public Head head() {
      return Head.EMPTY;
    }

    @Override
    public boolean isHousehold(UnitId unit) {
      return true;
    }

    @Override
    public Optional<UnitId> householdOf(PersonId person) {
      return Optional.empty();
    }

    @Override
    public int members(UnitId household) {
      return 1;
    }

    @Override
    public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
      return true;
    }

    @Override
    public ImmutableSet<OfficeId> mayDo(String act) {
      return ImmutableSet.of();
    }

    @Override
    public boolean stands(TariffBasis basis) {
      return true;
    }

    @Override
    public boolean isKnown(Evidence evidence) {
      return true;
    }

    @Override
    public boolean isOtherVillage(LogId other) {
      return false;
    }
  }
}
