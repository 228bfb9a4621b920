package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/**
 * Decides about petitions for a meeting. Villagers are read as those of age, who make up the
 * assembly.
 */
final class PetitionDecider {
  private static final Text NOT_THEIRS =
      Text.of("村民代表会议由村民代表提议召集", "a meeting of the representatives is demanded by representatives");

  private static final Handlers<PetitionCommand, PetitionDecider, Decision<ElectionEvent>> DECIDE =
      Handlers.<PetitionCommand, PetitionDecider, Decision<ElectionEvent>>of(PetitionCommand.class)
          .on(PetitionCommand.DemandMeeting.class, (c, d) -> d.demand(c))
          .on(PetitionCommand.ConveneDemandedMeeting.class, (c, d) -> d.convene(c))
          .build();

  private final Elections all;
  private final Act act;
  private final ElectionView view;

  PetitionDecider(Elections all, Act act, ElectionView view) {
    this.all = all;
    this.act = act;
    this.view = view;
  }

  Decision<ElectionEvent> decide(PetitionCommand command) {
    return DECIDE.apply(command, this);
  }

  private Decision<ElectionEvent> demand(PetitionCommand.DemandMeeting c) {
    if (all.find(c.petition()).isPresent()) {
      return ElectionContext.exists("petition", c.petition());
    }
    boolean villagers = c.by() == Signatories.VILLAGERS;
    if (villagers && c.meeting() == MeetingKind.REPRESENTATIVES) {
      return ElectionContext.refused(
          ElectionContext.notEntitled(ElectionGuards.SIGNATURES, List.of(c.by()), NOT_THEIRS));
    }
    Subject subject =
        c.meeting() == MeetingKind.REPRESENTATIVES
            ? Subject.REPRESENTATIVES_PETITION
            : villagers
                ? Subject.ASSEMBLY_PETITION_VILLAGERS
                : Subject.ASSEMBLY_PETITION_REPRESENTATIVES;
    return view.standards()
        .find(subject)
        .map(share -> demand(c, share))
        .orElseGet(() -> ElectionContext.silent(subject));
  }

  private Decision<ElectionEvent> demand(PetitionCommand.DemandMeeting c, Standard share) {
    ImmutableSortedSet<PersonId> entitled =
        c.by() == Signatories.VILLAGERS
            ? Signing.adults(
                view.villagers(view.village(), act.day()), ImmutableSet.of(), ImmutableSet.of())
            : view.representatives();
    Signed signed = Signing.count(c.by(), c.signatures(), entitled, share);
    if (!signed.isEnough()) {
      return Decision.refuse(Signing.refusals(signed, share));
    }
    Optional<Standard> days =
        c.meeting() == MeetingKind.REPRESENTATIVES
            ? view.standards().find(Subject.REPRESENTATIVES_CONVENED_DAYS)
            : Optional.empty();
    return Decision.accept(
        new PetitionEvent.MeetingDemanded(
            c.petition(),
            c.meeting(),
            signed,
            c.subject(),
            act.day().plusDays(days.map(Standard::number).orElse(ElectionGuards.CONVENE_DAYS)),
            act.day()));
  }

  private Decision<ElectionEvent> convene(PetitionCommand.ConveneDemandedMeeting c) {
    Optional<Petition> state = all.find(c.petition());
    if (state.isEmpty()) {
      return ElectionContext.unknown("petition", c.petition());
    }
    if (state.get().convened().isPresent()) {
      return ElectionContext.ended("petition", c.petition());
    }
    return c.meetingDay().isBefore(act.day())
        ? Decision.refuse(
            DATES_REVERSED, ElectionGuards.CONVENED, "from", act.day(), "until", c.meetingDay())
        : Decision.accept(
            new PetitionEvent.DemandedMeetingConvened(c.petition(), c.meetingDay(), act.day()));
  }
}
