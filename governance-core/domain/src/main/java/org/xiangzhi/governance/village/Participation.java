package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.SessionEvent;
import org.xiangzhi.governance.people.Resident;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.Reaction;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RegisterEvent;

/** Lets those who took part earn points. Where no ledger is open, nothing follows. */
final class Participation {
  private final Model model;
  private final long cause;
  private final Stream<PracticeDefinition> practices;

  Participation(Model model, long cause, Stream<PracticeDefinition> practices) {
    this.model = model;
    this.cause = cause;
    this.practices = practices;
  }

  /** Lists what follows from the end of a meeting. */
  List<Consequence> of(SessionEvent.Closed event) {
    Meeting meeting = model.meetings().find(event.meeting()).orElseThrow();
    LocalDate day = LocalDate.ofInstant(event.at(), Act.ZONE);
    Evidence evidence =
        new Evidence(Evidence.Kind.MEETING, event.meeting().value(), Optional.empty());
    return practices
        .flatMap(practice -> practice.reactions().stream())
        .filter(Reaction.EarnsByAttending.class::isInstance)
        .map(Reaction.EarnsByAttending.class::cast)
        .filter(reaction -> reaction.kind().equals(meeting.called().kind()))
        .flatMap(
            reaction ->
                fed(
                    reaction.rule(),
                    new Earned(day, reaction.earned(), 1, evidence),
                    accounts(reaction.subject(), meeting.attendance().came().keys().toList(), day)))
        .toList();
  }

  /** Lists what follows from a record. */
  List<Consequence> of(RegisterEvent.Entered event) {
    Evidence evidence =
        new Evidence(Evidence.Kind.RECORD, event.record().value(), Optional.empty());
    return practices
        .flatMap(practice -> practice.reactions().stream())
        .filter(Reaction.EarnsByRecord.class::isInstance)
        .map(Reaction.EarnsByRecord.class::cast)
        .filter(reaction -> reaction.kind().equals(event.kind()))
        .flatMap(
            reaction ->
                fed(
                    reaction.rule(),
                    new Earned(event.on(), reaction.earned(), quantity(reaction, event), evidence),
                    accounts(reaction.subject(), who(reaction, event), event.on())))
        .toList();
  }

  /** Is what each of them earns. */
  private record Earned(LocalDate day, TariffRuleId rule, long quantity, Evidence evidence) {}

  private static List<PersonId> who(Reaction.EarnsByRecord reaction, RegisterEvent.Entered event) {
    return event.fields().getOrDefault(reaction.who(), ImmutableList.of()).stream()
        .map(FieldValue.OfPerson.class::cast)
        .map(FieldValue.OfPerson::value)
        .toList();
  }

  private static long quantity(Reaction.EarnsByRecord reaction, RegisterEvent.Entered event) {
    return reaction
        .quantity()
        .map(field -> event.fields().getOrDefault(field, ImmutableList.of()))
        .flatMap(values -> values.stream().findFirst())
        .map(FieldValue.Amount.class::cast)
        .map(FieldValue.Amount::value)
        .orElse(1L);
  }

  /** Finds the accounts of persons or of their households, each once. */
  private NavigableSet<AccountId> accounts(
      AccountKind subject, List<PersonId> persons, LocalDate day) {
    NavigableSet<AccountId> accounts = new TreeSet<>();
    for (PersonId person : persons) {
      model
          .people()
          .resident(person, day)
          .map(resident -> account(subject, resident))
          .ifPresent(accounts::add);
    }
    return accounts;
  }

  private static AccountId account(AccountKind subject, Resident resident) {
    return subject == AccountKind.PERSON
        ? AccountId.of(resident.person())
        : AccountId.of(resident.household());
  }

  private Stream<Consequence> fed(RuleId rule, Earned earned, NavigableSet<AccountId> accounts) {
    if (model.points().rules().isEmpty() || earned.quantity() < 1) {
      return Stream.empty();
    }
    List<Claim> claims =
        accounts.stream()
            .map(
                account ->
                    new Claim(
                        name(model.log(), earned, account),
                        earned.day(),
                        Ground.of(account, earned.rule(), earned.quantity(), earned.evidence())))
            .toList();
    return Lists.partition(claims, PointsCommand.MAX_ROWS).stream()
        .map(
            sheet ->
                new Consequence(
                    rule, cause, new PostingCommand.Feed(ImmutableList.copyOf(sheet)), false));
  }

  /** Names what an account earns by a cause: the same cause gives it once. */
  private static EntryId name(LogId log, Earned earned, AccountId account) {
    return EntryId.ofCause(
        "feed",
        log,
        earned.evidence().kind(),
        earned.evidence().reference(),
        earned.rule(),
        account);
  }
}
