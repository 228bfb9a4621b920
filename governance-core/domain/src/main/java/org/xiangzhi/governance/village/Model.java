package org.xiangzhi.governance.village;

import java.time.Instant;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.Ballots;
import org.xiangzhi.governance.compact.CompactEvent;
import org.xiangzhi.governance.compact.Compacts;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.Courtyards;
import org.xiangzhi.governance.delivery.Deliveries;
import org.xiangzhi.governance.delivery.DeliveryEvent;
import org.xiangzhi.governance.disclosure.DisclosureEvent;
import org.xiangzhi.governance.disclosure.Disclosures;
import org.xiangzhi.governance.election.ElectionEvent;
import org.xiangzhi.governance.election.Elections;
import org.xiangzhi.governance.hierarchy.Hierarchy;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.matter.MatterEvent;
import org.xiangzhi.governance.matter.Matters;
import org.xiangzhi.governance.meeting.MeetingEvent;
import org.xiangzhi.governance.meeting.Meetings;
import org.xiangzhi.governance.office.OfficeEvent;
import org.xiangzhi.governance.office.Offices;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.people.PeopleEvent;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.practice.Practices;
import org.xiangzhi.governance.recognition.RecognitionEvent;
import org.xiangzhi.governance.recognition.Recognitions;
import org.xiangzhi.governance.register.RegisterEvent;
import org.xiangzhi.governance.register.Registers;

/**
 * Is all that one log says: the state of every room of a county or village. It is immutable; the
 * events of the log, folded in order, give it again.
 *
 * @param log the log
 * @param head how far the log was folded
 * @param lastRecorded when the last event was recorded
 * @param hierarchy units
 * @param people residents
 * @param offices bodies and offices
 * @param practices practices adopted or selected
 * @param compacts compacts and their cases
 * @param ballots votes
 * @param elections elections and recalls
 * @param registers records of kinds that are data
 * @param disclosures what was disclosed
 * @param meetings meetings
 * @param matters what residents raised
 * @param points the points ledger
 * @param courtyards courtyards, and in a county's log their race, draw and standings
 * @param recognitions awards, and red, yellow and black lists
 * @param deliveries letters to and from other logs
 */
public record Model(
    LogId log,
    Head head,
    Instant lastRecorded,
    Hierarchy hierarchy,
    People people,
    Offices offices,
    Practices practices,
    Compacts compacts,
    Ballots ballots,
    Elections elections,
    Registers registers,
    Disclosures disclosures,
    Meetings meetings,
    Matters matters,
    PointsLedger points,
    Courtyards courtyards,
    Recognitions recognitions,
    Deliveries deliveries) {

  /**
   * Returns the model of a log without events.
   *
   * @param log the log
   * @return empty rooms
   */
  public static Model empty(LogId log) {
    return new Model(
        log,
        Head.EMPTY,
        Instant.EPOCH,
        Hierarchy.EMPTY,
        People.EMPTY,
        Offices.empty(),
        Practices.empty(),
        Compacts.empty(),
        Ballots.empty(),
        Elections.empty(),
        Registers.empty(),
        Disclosures.empty(),
        Meetings.empty(),
        Matters.empty(),
        PointsLedger.empty(),
        Courtyards.empty(),
        Recognitions.empty(),
        Deliveries.empty());
  }

  /**
   * Takes in the next event.
   *
   * @param stored the event as stored
   * @param event the same event, read
   * @return the model behind it
   */
  public Model evolve(StoredEvent stored, Event event) {
    return evolve(stored.head(), stored.recordedAt(), event);
  }

  /**
   * Takes in an event that is not stored yet, to look at what follows from it. It has no digest
   * yet.
   */
  Model foresee(Event event) {
    return evolve(new Head(head.position() + 1, head.digest()), lastRecorded, event);
  }

  private Model evolve(Head to, Instant recorded, Event event) {
    return new Model(
        log,
        to,
        recorded,
        event instanceof HierarchyEvent e ? hierarchy.evolve(e) : hierarchy,
        event instanceof PeopleEvent e ? people.evolve(e) : people,
        event instanceof OfficeEvent e ? offices.evolve(e) : offices,
        event instanceof PracticeEvent e ? practices.evolve(e) : practices,
        event instanceof CompactEvent e ? compacts.evolve(e) : compacts,
        event instanceof BallotEvent e ? ballots.evolve(e) : ballots,
        event instanceof ElectionEvent e ? elections.evolve(e) : elections,
        event instanceof RegisterEvent e ? registers.evolve(e) : registers,
        event instanceof DisclosureEvent e ? disclosures.evolve(e) : disclosures,
        event instanceof MeetingEvent e ? meetings.evolve(e) : meetings,
        event instanceof MatterEvent e ? matters.evolve(e) : matters,
        event instanceof PointsEvent e ? points.evolve(e, to.position(), recorded) : points,
        event instanceof CourtyardEvent e ? courtyards.evolve(e) : courtyards,
        event instanceof RecognitionEvent e ? recognitions.evolve(e) : recognitions,
        letters(to.position(), event));
  }

  private Deliveries letters(long position, Event event) {
    if (event instanceof DeliveryEvent e) {
      return deliveries.evolve(e);
    }
    return Letters.of(event).map(letter -> deliveries.wrote(position, letter)).orElse(deliveries);
  }

  /** Returns the model with another record of residents, to look at what would follow from it. */
  Model with(People changed) {
    return new Model(
        log,
        head,
        lastRecorded,
        hierarchy,
        changed,
        offices,
        practices,
        compacts,
        ballots,
        elections,
        registers,
        disclosures,
        meetings,
        matters,
        points,
        courtyards,
        recognitions,
        deliveries);
  }
}
