package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.CommitteePlay.BOARD_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.CommitteePlay.COMMITTEE_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.day;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.paper;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.person;
import static org.xiangzhi.governance.plugin.chunhua.RecordPlay.record;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.household;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.TariffBasis;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.village.Script;

/** Plays honour points and a certificate for labour that was given. */
final class LabourPlay {
  private final Script script;
  private final RecordPlay records;

  LabourPlay(Script script) {
    this.script = script;
    this.records = new RecordPlay(script);
  }

  void count() {
    script.title("投工荣誉台账：只计荣誉，不兑换", "a ledger of honour for labour: nothing is redeemed");
    act(SECRETARY, new LedgerCommand.OpenLedger());
    act(
        COMMITTEE_HEAD,
        new AccountCommand.OpenAccounts(
            Stream.of(10, 12, 18)
                .map(h -> AccountId.of(household(h)))
                .collect(ImmutableList.toImmutableList())));
    act(
        SECRETARY,
        new LedgerCommand.AdoptTariff(
            ChunhuaPoints.tariff(),
            script.day(),
            new TariffBasis.ByBallot(BallotId.of("no-such-vote"))));
    act(
        SECRETARY,
        new LedgerCommand.AdoptTariff(
            ChunhuaPoints.tariff(),
            script.day(),
            new TariffBasis.ByBallot(BallotId.of(DeliberationPlay.LABOUR))));
    script.title("凭登记申报，监事会审核", "claimed by the register, reviewed by the board");
    claim("labour-10", 10, Optional.empty());
    claim("labour-10", 10, Optional.of("labour-1"));
    claim("labour-12", 12, Optional.of("labour-1"));
    review(COMMITTEE_HEAD);
    review(BOARD_HEAD);
    script.title("荣誉证书：须经本人同意", "a certificate of honour, with consent");
    certificate();
    certificate("CONSENT", paper("同意书三"));
  }

  private void act(String actor, PointsCommand command) {
    script.act(LOG, actor, command);
  }

  private void claim(String id, int household, Optional<String> record) {
    Evidence[] evidence =
        record.map(name -> new Evidence(Evidence.Kind.RECORD, name, Optional.empty())).stream()
            .toArray(Evidence[]::new);
    act(
        COMMITTEE_HEAD,
        new PostingCommand.PostClaims(
            Mode.WHOLE,
            ImmutableList.of(
                new Claim(
                    EntryId.of(id),
                    script.day(),
                    Ground.of(
                            AccountId.of(household(household)),
                            TariffRuleId.of("LABOUR-GIVEN"),
                            1,
                            evidence)
                        .measuring(15)))));
  }

  private void review(String actor) {
    act(
        actor,
        new PostingCommand.ReviewClaims(
            ImmutableSet.of(EntryId.of("labour-10"), EntryId.of("labour-12")), true, "与登记相符"));
  }

  private void certificate(Object... more) {
    Object[] fields = {
      "HOLDER", person(member(10, 1)),
      "FOR", record("labour-1"),
      "ISSUED_ON", day(script.day())
    };
    records.enter(
        COMMITTEE_HEAD, GroupKinds.CERTIFICATE, "certificate-1", OutreachPlay.joined(fields, more));
  }
}
