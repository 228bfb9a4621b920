package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.metric.Metric;

/** Computes shares from the record of the meetings that were held in some time. */
public final class MeetingMetrics {
  private static final ImmutableList<String> SPOKEN =
      ImmutableList.of("meeting.speech-stopped/1", "meeting.speeches-recorded/1");
  private static final ImmutableList<String> CLOSED = ImmutableList.of("meeting.closed/1");

  private final ImmutableList<Meeting> called;
  private final ImmutableList<Meeting> held;

  private MeetingMetrics(ImmutableList<Meeting> called, ImmutableList<Meeting> held) {
    this.called = called;
    this.held = held;
  }

  /**
   * Takes the meetings of a time.
   *
   * @param meetings meetings, at whatever stage
   * @param from the first day
   * @param until the last day
   * @return the metrics of those that were to start, and of those that were held, in that time
   */
  public static MeetingMetrics of(Stream<Meeting> meetings, LocalDate from, LocalDate until) {
    ImmutableList<Meeting> all = meetings.collect(ImmutableList.toImmutableList());
    MeetingPeriod.Span time = new MeetingPeriod.Span(from, until);
    return new MeetingMetrics(
        all.stream()
            .filter(one -> time.contains(SessionDecider.day(one.called().startsAt())))
            .collect(ImmutableList.toImmutableList()),
        all.stream()
            .filter(one -> one.heldOn().filter(time::contains).isPresent())
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Counts the meetings that were held.
   *
   * @return how many
   */
  public int held() {
    return held.size();
  }

  /**
   * States how many of the meetings that were called were held to their end.
   *
   * @return held out of called
   */
  public Metric heldOfCalled() {
    return new Metric(
        "meetings-held",
        Text.of("会议召开率", "meetings held of those called"),
        called.stream().filter(one -> one.heldOn().isPresent()).count(),
        called.size(),
        ImmutableList.of("meeting.called/1", "meeting.closed/1"));
  }

  /**
   * States the participation 在家群众参与率: who came of those entitled who were at home.
   *
   * @return those who came out of those at home, added up over the meetings
   */
  public Metric participation() {
    long came = 0;
    long home = 0;
    for (Meeting one : held) {
      came += one.attendance().cameEntitled().size();
      home += one.session().closed().orElseThrow().atHome();
    }
    return new Metric("participation", Text.of("参与率", "participation"), came, home, CLOSED);
  }

  /**
   * States the residents' share of the speaking time 村民发言时间占比.
   *
   * @return milliseconds of residents out of all
   */
  public Metric residentsShare() {
    long residents = 0;
    long all = 0;
    for (Meeting one : held) {
      residents =
          Math.addExact(
              residents, one.speeches().millis().getOrDefault(SpeakerGroup.RESIDENTS, 0L));
      all = Math.addExact(all, one.speeches().total());
    }
    return new Metric(
        "residents-speaking-share",
        Text.of("村民发言时间占比", "residents' share of the speaking time"),
        residents,
        all,
        SPOKEN);
  }

  /**
   * States how many meetings gave residents the share that their kind asks for. Those without time
   * on record, or of a kind that asks for none, are left out.
   *
   * @param kinds finds the kind of a meeting in the practice whose rules it kept
   * @return those that did out of all that were to
   */
  public Metric shareKept(Function<Meeting, Optional<MeetingKind>> kinds) {
    ImmutableList<SpeakingShare> shares =
        held.stream()
            .flatMap(one -> kinds.apply(one).stream().map(kind -> SpeakingShare.of(one, kind)))
            .filter(share -> share.total() > 0 && share.required().isPresent())
            .collect(ImmutableList.toImmutableList());
    return new Metric(
        "speaking-share-kept",
        Text.of("村民发言时间达标率", "meetings that gave residents their share"),
        shares.stream().filter(share -> !share.isShort()).count(),
        shares.size(),
        SPOKEN);
  }
}
