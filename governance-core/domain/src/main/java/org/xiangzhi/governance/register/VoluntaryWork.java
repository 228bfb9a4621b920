package org.xiangzhi.governance.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.SealedPaper;

/**
 * Is what a village publishes of its voluntary work 志愿服务 in a time: figures, and nobody's name.
 *
 * @param from the first day
 * @param until the last day
 * @param occasions how many pieces of work there were
 * @param volunteers how many people took part, each counted once
 * @param tenthsOfHours the sum of everyone's time, in tenths of an hour
 */
public record VoluntaryWork(
    LocalDate from, LocalDate until, long occasions, long volunteers, long tenthsOfHours) {
  private static final String BUNDLE = "org.xiangzhi.governance.register.voluntary";

  /**
   * Adds up what there was.
   *
   * @param registers the registers of a village
   * @param from the first day
   * @param until the last day
   * @return the figures
   */
  public static VoluntaryWork between(Registers registers, LocalDate from, LocalDate until) {
    var work =
        registers
            .ofKind(VoluntaryKinds.WORK)
            .filter(
                one -> day(one).filter(on -> !on.isBefore(from) && !on.isAfter(until)).isPresent())
            .toList();
    return new VoluntaryWork(
        from,
        until,
        work.size(),
        work.stream()
            .flatMap(one -> one.values(VoluntaryKinds.WHO, FieldValue.OfPerson.class))
            .distinct()
            .count(),
        work.stream()
            .mapToLong(
                one -> Math.multiplyExact(tenths(one), one.values(VoluntaryKinds.WHO).size()))
            .reduce(0, Math::addExact));
  }

  private static Optional<LocalDate> day(RegisterRecord one) {
    return one.values(VoluntaryKinds.ON, FieldValue.Day.class)
        .map(FieldValue.Day::value)
        .findFirst();
  }

  private static long tenths(RegisterRecord one) {
    return one.values(VoluntaryKinds.HOURS, FieldValue.Amount.class)
        .mapToLong(FieldValue.Amount::value)
        .sum();
  }

  /**
   * Prints a certificate of voluntary work with a place for the seal, Chinese first and the English
   * below. Work that does not name the holder does not count.
   *
   * @param certificate the record of the certificate
   * @param registers the registers of the village
   * @param village what people call the village
   * @param names shows a person's name, as the caller sees fit
   * @return the page, or empty if the record is not such a certificate
   */
  public static Optional<String> certificate(
      RegisterRecord certificate,
      Registers registers,
      String village,
      Function<PersonId, String> names) {
    if (!certificate.kind().equals(VoluntaryKinds.CERTIFICATE)) {
      return Optional.empty();
    }
    FieldValue.OfPerson holder =
        certificate
            .values(VoluntaryKinds.HOLDER, FieldValue.OfPerson.class)
            .findFirst()
            .orElseThrow();
    var work =
        certificate
            .values(VoluntaryKinds.FOR, FieldValue.OfRecord.class)
            .flatMap(one -> registers.find(one.value()).stream())
            .filter(one -> one.values(VoluntaryKinds.WHO).contains(holder))
            .toList();
    long tenths = work.stream().mapToLong(VoluntaryWork::tenths).sum();
    return Optional.of(
        new SealedPaper(BUNDLE, "CERTIFICATE")
            .line("TO", "holder", names.apply(holder.value()))
            .line(
                "FOR",
                "village",
                village,
                "times",
                work.size(),
                "hours",
                tenths / 10 + "." + tenths % 10)
            .line("FREE")
            .page());
  }
}
