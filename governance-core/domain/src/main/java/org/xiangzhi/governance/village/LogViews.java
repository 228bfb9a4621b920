package org.xiangzhi.governance.village;

import java.time.LocalDate;
import org.xiangzhi.governance.compact.CompactView;
import org.xiangzhi.governance.courtyard.CourtyardView;
import org.xiangzhi.governance.disclosure.DisclosureView;
import org.xiangzhi.governance.matter.MatterView;
import org.xiangzhi.governance.meeting.MeetingView;
import org.xiangzhi.governance.points.PointsView;
import org.xiangzhi.governance.register.RegisterView;

/** Shows what each room of one log sees of the others, as of one day. */
public final class LogViews {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;

  LogViews(Model model, Surroundings surroundings, LocalDate day) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = new RoomViews(model, surroundings, day);
  }

  /**
   * Shows what compacts see.
   *
   * @return households, adults, offices and rules
   */
  public CompactView compact() {
    return views;
  }

  /**
   * Shows what registers see.
   *
   * @return units, persons, kinds, ballots and disclosures
   */
  public RegisterView register() {
    return new RegisterRoomView(model, surroundings, day, views);
  }

  /**
   * Shows what disclosures see.
   *
   * @return units, items and figures of the law
   */
  public DisclosureView disclosure() {
    return new DisclosureRoomView(model, surroundings, day, views);
  }

  /**
   * Shows what meetings see, as minutes need it.
   *
   * @return kinds, units, offices and verdicts
   */
  public MeetingView meeting() {
    return new MeetingRoomView(model, surroundings, day, views);
  }

  /**
   * Shows what matters see.
   *
   * @return units, persons, offices, rules and working days
   */
  public MatterView matter() {
    return new MatterRoomView(model, surroundings, day, views);
  }

  /**
   * Shows what the points ledger sees.
   *
   * @return rules, households, offices and evidence
   */
  public PointsView points() {
    return new PointsRoomView(model, surroundings, day, views);
  }

  /**
   * Shows what courtyards see.
   *
   * @return rules, units, households and offices
   */
  public CourtyardView courtyard() {
    return new CourtyardRoomView(model, surroundings, day, views);
  }
}
