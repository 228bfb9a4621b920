package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Lists the plaques and certificates that were delivered 牌匾登记簿, those of revoked awards too.
 *
 * @param entries the entries, by number
 */
public record PlaqueRegister(ImmutableList<Entry> entries) {
  /**
   * Is one plaque or certificate.
   *
   * @param number the number on it
   * @param award what people call the award
   * @param unit the unit that gave it
   * @param term for which quarter or year
   * @param honour whether plaque or certificate
   * @param winner to whom
   * @param named whether the name may be published
   * @param deliveredOn when it was delivered
   * @param revokedOn when the award was revoked; empty if it stands
   */
  public record Entry(
      PlaqueNumber number,
      Text award,
      UnitId unit,
      AwardTerm term,
      Honour honour,
      Concerned winner,
      boolean named,
      LocalDate deliveredOn,
      Optional<LocalDate> revokedOn) {}

  /**
   * Finds what was delivered.
   *
   * @param recognitions the awards
   * @return the register
   */
  public static PlaqueRegister of(Recognitions recognitions) {
    return new PlaqueRegister(
        recognitions
            .rounds()
            .flatMap(PlaqueRegister::entries)
            .sorted(Comparator.comparing(Entry::number))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<Entry> entries(Round round) {
    return round
        .won()
        .flatMap(award -> award.delivered().stream().map(it -> entry(round, award, it)));
  }

  private static Entry entry(Round round, Award award, AwardEvent.Delivered delivered) {
    return new Entry(
        delivered.number(),
        round.rules().name(),
        round.opened().unit(),
        round.opened().term(),
        round.rules().honour(),
        delivered.winner(),
        round.mayName(delivered.winner()),
        delivered.on(),
        award
            .revocation()
            .flatMap(Award.Revocation::decided)
            .filter(AwardEvent.RevocationDecided::revoked)
            .map(AwardEvent.RevocationDecided::on));
  }
}
