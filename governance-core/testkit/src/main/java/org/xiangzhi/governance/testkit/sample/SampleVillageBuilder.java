package org.xiangzhi.governance.testkit.sample;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.people.Salts;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.testkit.SettableClock;
import org.xiangzhi.governance.village.Governance;

/** Says how a sample village is to be built. */
public final class SampleVillageBuilder {
  private static final LocalDate EARLIEST = LocalDate.of(2026, 3, 2);

  final PracticeDefinition definition;
  final DivisionTable table = DivisionTable.fiveCounties();
  Journal journal = new InMemoryJournal();
  Codec codec = new JsonCodec();
  SettableClock clock;
  int households = 12;
  long seed = 1;
  DivisionCode place;
  Map<String, String> choices = ImmutableSortedMap.of();
  private UnaryOperator<Governance.Builder> engine = UnaryOperator.identity();

  SampleVillageBuilder(PracticeDefinition definition) {
    this.definition = definition;
    LocalDate day =
        definition.effectiveFrom().isAfter(EARLIEST) ? definition.effectiveFrom() : EARLIEST;
    this.clock = SettableClock.at(day.atTime(LocalTime.of(9, 0)).atZone(Act.ZONE).toInstant());
    this.place = firstVillage(table);
  }

  private static DivisionCode firstVillage(DivisionTable table) {
    for (int i = 0; i < table.size(); i++) {
      DivisionCode code = table.at(i).code();
      if (code.level().equals(LevelId.VILLAGE)) {
        return code;
      }
    }
    throw new IllegalStateException("the table has no village");
  }

  /**
   * Keeps everything in a journal. Without it, an in-memory one is made.
   *
   * @param into the journal, which does not hold the county yet
   * @return this builder
   */
  public SampleVillageBuilder journal(Journal into) {
    journal = into;
    return this;
  }

  /**
   * Writes events with a codec. Without it, they are written as JSON.
   *
   * @param with the codec
   * @return this builder
   */
  public SampleVillageBuilder codec(Codec with) {
    codec = with;
    return this;
  }

  /**
   * Sets how many households there are. Without it, there are 12.
   *
   * @param number 4 to 100,000
   * @return this builder
   */
  public SampleVillageBuilder households(int number) {
    if (number < 4) {
      throw new IllegalArgumentException("4 households at least, not " + number);
    }
    households = number;
    return this;
  }

  /**
   * Sets what names, birth dates and salts are drawn from.
   *
   * @param number any number
   * @return this builder
   */
  public SampleVillageBuilder seed(long number) {
    seed = number;
    return this;
  }

  /**
   * Puts the village into another place.
   *
   * @param village the code of a village of the five counties' table
   * @return this builder
   */
  public SampleVillageBuilder at(DivisionCode village) {
    place = village;
    return this;
  }

  /**
   * Starts at another instant. Without it, at nine o'clock on 2026-03-02, or on the first day on
   * which the practice may be adopted.
   *
   * @param instant the first instant
   * @return this builder
   */
  public SampleVillageBuilder from(Instant instant) {
    clock = SettableClock.at(instant);
    return this;
  }

  /**
   * Makes choices among the practice's options. Without it, the standard ones are made.
   *
   * @param made the choice for each option
   * @return this builder
   */
  public SampleVillageBuilder choices(Map<String, String> made) {
    choices = made;
    return this;
  }

  /**
   * Sets up the engine further.
   *
   * @param change what to set
   * @return this builder
   */
  public SampleVillageBuilder engine(UnaryOperator<Governance.Builder> change) {
    engine = change;
    return this;
  }

  /**
   * Builds the village by commands.
   *
   * @return the village
   * @throws AssertionError if one of the commands is refused
   */
  public SampleVillage build() {
    return new Founding(this, governance()).found();
  }

  private Governance governance() {
    Random salts = new Random(seed);
    return engine
        .apply(
            Governance.over(journal, codec)
                .offer(definition)
                .clock(clock)
                .entropy(
                    () -> {
                      byte[] bytes = new byte[Salts.ENTROPY];
                      salts.nextBytes(bytes);
                      return bytes;
                    }))
        .build();
  }
}
