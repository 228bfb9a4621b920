package org.xiangzhi.governance.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.InvalidReason;
import org.xiangzhi.governance.ballot.Papers;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.meeting.Attachment;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Generates whatever the library's records can hold. */
public final class GovernanceArbitraries {
  private final RecordGenerator generator;

  private GovernanceArbitraries(RecordGenerator generator) {
    this.generator = generator;
  }

  /**
   * Starts from some definitions: a random one would hardly ever be free of contradictions.
   *
   * @param definitions at least one
   * @return the generators
   */
  public static GovernanceArbitraries with(List<PracticeDefinition> definitions) {
    ImmutableList<PracticeDefinition> all = ImmutableList.copyOf(definitions);
    RecordGenerator generator = new RecordGenerator();
    generator.put(PracticeDefinition.class, random -> all.get(random.nextInt(all.size())));
    generator.put(
        Threshold.class,
        random -> {
          int denominator = 1 + random.nextInt(1_000_000);
          return new Threshold(random.nextInt(denominator + 1), denominator, random.nextBoolean());
        });
    generator.put(
        Attachment.class,
        random ->
            new Attachment(
                generator.one(Digest.class, random),
                Texts.free(random, 1, 100),
                List.of("image/jpeg", "application/pdf", "audio/x-m4a").get(random.nextInt(3))));
    generator.put(
        Turnout.class,
        random -> {
          int eligible = random.nextInt(5000);
          int recused = random.nextInt(eligible + 1);
          return new Turnout(eligible, recused, random.nextInt(eligible - recused + 1));
        });
    generator.put(AccountId.class, GovernanceArbitraries::account);
    votes(generator);
    return new GovernanceArbitraries(generator);
  }

  private static AccountId account(Random random) {
    int number = random.nextInt(2000);
    return switch (random.nextInt(4)) {
      case 0 -> AccountId.of(UnitId.of("h-" + number));
      case 1 -> AccountId.of(PersonId.of("p-" + number));
      case 2 -> AccountId.POOL;
      default -> AccountId.ISSUE;
    };
  }

  /** Figures that add up are not met by chance. */
  private static void votes(RecordGenerator generator) {
    generator.put(
        Tally.Choice.class,
        random -> {
          int seats = 1 + random.nextInt(4);
          int decided = random.nextInt(100);
          ImmutableSortedMap.Builder<ChoiceId, Integer> votes = ImmutableSortedMap.naturalOrder();
          votes.put(ChoiceId.of("c0"), decided);
          for (int i = 1; i < seats; i++) {
            votes.put(ChoiceId.of("c" + i), random.nextInt(decided + 1));
          }
          return new Tally.Choice(
              seats, votes.build(), random.nextInt(9), decided, ImmutableSortedMap.of());
        });
    generator.put(
        Papers.class,
        random -> {
          Tally tally =
              new Tally.Motion(
                  new Count(random.nextInt(50), random.nextInt(50), random.nextInt(50)),
                  ImmutableSortedMap.of(InvalidReason.BLANK, 1 + random.nextInt(9)));
          int lost = random.nextInt(5);
          return new Papers(tally.cast() + lost, tally.cast(), lost, tally);
        });
  }

  /**
   * Generates values of a type.
   *
   * @param type a record, an enum or a sealed interface of records
   * @param <T> the type
   * @return its values
   */
  public <T> Arbitrary<T> of(Class<T> type) {
    return Arbitraries.randomValue(random -> generator.one(type, random));
  }

  /**
   * Generates commands of every type, each as often as the others.
   *
   * @return the commands
   */
  public Arbitrary<Command> commands() {
    return named(GovernanceTypes.COMMANDS);
  }

  /**
   * Generates events of every type, each as often as the others.
   *
   * @return the events
   */
  public Arbitrary<Event> events() {
    return named(GovernanceTypes.EVENTS);
  }

  private <T> Arbitrary<T> named(TypeNames<T> names) {
    return Arbitraries.of(names.names().asList())
        .flatMap(name -> of(names.type(name).orElseThrow()).map(value -> (T) value));
  }
}
