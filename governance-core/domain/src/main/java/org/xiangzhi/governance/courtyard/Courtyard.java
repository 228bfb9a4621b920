package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.procedure.Progress;

/** Is one courtyard 小院, from its proposal to its end. It is immutable. */
public final class Courtyard {
  private final CreationEvent.Proposed proposed;
  private final State state;
  private final Optional<Progress> progress;
  private final ImmutableSortedSet<UnitId> households;
  private final ImmutableSortedSet<UnitId> consents;
  private final Optional<CreationEvent.SizeApproved> size;
  private final ImmutableList<Score> scores;
  private final Optional<BatchId> race;
  private final Optional<Placing> placing;
  private final Optional<CreationEvent.PlaqueGranted> plaque;
  private final Optional<Standing> standing;
  private final ImmutableList<Remedy> remedies;
  private final boolean drawn;

  private Courtyard(Draft draft) {
    this.proposed = draft.proposed;
    this.state = draft.state;
    this.progress = draft.progress;
    this.households = draft.households;
    this.consents = draft.consents;
    this.size = draft.size;
    this.scores = draft.scores;
    this.race = draft.race;
    this.placing = draft.placing;
    this.plaque = draft.plaque;
    this.standing = draft.standing;
    this.remedies = draft.remedies;
    this.drawn = draft.drawn;
  }

  /** Says how far a courtyard has come. */
  public enum State {
    /** It is applied for; its households are those of the proposal. */
    PROPOSED,
    /** It is a unit, and not accepted yet; its households are those below the unit. */
    ESTABLISHED,
    /** It is accepted. */
    ACCEPTED,
    /** It was accepted and has given its plaque back; it still is a unit. */
    EXITED,
    /** The proposal was given up, or the unit is no more. */
    ENDED
  }

  static Courtyard proposed(CreationEvent.Proposed event) {
    return new Courtyard(new Draft(event));
  }

  /**
   * Returns its proposal.
   *
   * @return what was proposed first
   */
  public CreationEvent.Proposed proposed() {
    return proposed;
  }

  /**
   * Returns its name.
   *
   * @return the name of its unit
   */
  public UnitId id() {
    return proposed.courtyard();
  }

  /**
   * Returns what it is called: as on its plaque, if it has one.
   *
   * @return its title
   */
  public String title() {
    return plaque.map(CreationEvent.PlaqueGranted::title).orElse(proposed.title());
  }

  /**
   * Says how far it has come.
   *
   * @return its state
   */
  public State state() {
    return state;
  }

  /**
   * Tells whether it is a unit.
   *
   * @return true from its establishment to its end
   */
  public boolean isUnit() {
    return state == State.ESTABLISHED || state == State.ACCEPTED || state == State.EXITED;
  }

  /**
   * Says where it stands in its creation.
   *
   * @return its progress; empty for a unit that came out of another courtyard
   */
  public Optional<Progress> progress() {
    return progress;
  }

  /**
   * Lists the households of the proposal. Once it is a unit, the hierarchy says who belongs to it.
   *
   * @return the households with which it was proposed or established
   */
  public ImmutableSortedSet<UnitId> households() {
    return households;
  }

  /**
   * Lists the households of the proposal that consent.
   *
   * @return the households
   */
  public ImmutableSortedSet<UnitId> consents() {
    return consents;
  }

  /**
   * Returns the other number of households that was approved.
   *
   * @return the latest approval, or empty
   */
  public Optional<CreationEvent.SizeApproved> size() {
    return size;
  }

  /**
   * Lists what it was given.
   *
   * @return the scores, oldest first
   */
  public ImmutableList<Score> scores() {
    return scores;
  }

  /**
   * Finds the latest points by a sheet.
   *
   * @param sheet the sheet
   * @return the score, or empty
   */
  public Optional<Score> latest(SheetId sheet) {
    return scores.reverse().stream().filter(score -> score.sheet().equals(sheet)).findFirst();
  }

  /**
   * Returns the batch that it waits for or was placed in.
   *
   * @return the batch that it entered last, or empty
   */
  public Optional<BatchId> race() {
    return race;
  }

  /**
   * Returns how it did in the race.
   *
   * @return its latest place, or empty
   */
  public Optional<Placing> placing() {
    return placing;
  }

  /**
   * Returns its plaque.
   *
   * @return name and number, or empty; none once it has exited
   */
  public Optional<CreationEvent.PlaqueGranted> plaque() {
    return plaque;
  }

  /**
   * Returns how it stands as an accepted one.
   *
   * @return its points and stars; empty if it was never accepted
   */
  public Optional<Standing> standing() {
    return standing;
  }

  /**
   * Lists what it has to put right.
   *
   * @return at most one for each reason
   */
  public ImmutableList<Remedy> remedies() {
    return remedies;
  }

  /**
   * Finds what it has to put right.
   *
   * @param reason what for
   * @return the remedy, or empty
   */
  public Optional<Remedy> remedy(Remedy.Reason reason) {
    return remedies.stream().filter(one -> one.reason() == reason).findFirst();
  }

  /**
   * Tells whether it was drawn and is yet to be checked.
   *
   * @return true if so
   */
  public boolean drawn() {
    return drawn;
  }

  /** Collects what changes; everything else stays as it was. */
  Courtyard change(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new Courtyard(draft);
  }

  /** Is a courtyard in the making. */
  static final class Draft {
    final CreationEvent.Proposed proposed;
    State state = State.PROPOSED;
    Optional<Progress> progress;
    ImmutableSortedSet<UnitId> households;
    ImmutableSortedSet<UnitId> consents = ImmutableSortedSet.of();
    Optional<CreationEvent.SizeApproved> size = Optional.empty();
    ImmutableList<Score> scores = ImmutableList.of();
    Optional<BatchId> race = Optional.empty();
    Optional<Placing> placing = Optional.empty();
    Optional<CreationEvent.PlaqueGranted> plaque = Optional.empty();
    Optional<Standing> standing = Optional.empty();
    ImmutableList<Remedy> remedies = ImmutableList.of();
    boolean drawn;

    private Draft(CreationEvent.Proposed event) {
      proposed = event;
      progress = Optional.of(Progress.start(event.step(), event.on()));
      households = event.households();
    }

    private Draft(Courtyard from) {
      proposed = from.proposed;
      state = from.state;
      progress = from.progress;
      households = from.households;
      consents = from.consents;
      size = from.size;
      scores = from.scores;
      race = from.race;
      placing = from.placing;
      plaque = from.plaque;
      standing = from.standing;
      remedies = from.remedies;
      drawn = from.drawn;
    }

    void scored(Score score) {
      scores = ImmutableList.<Score>builder().addAll(scores).add(score).build();
    }

    void put(Remedy remedy) {
      met(remedy.reason());
      remedies = ImmutableList.<Remedy>builder().addAll(remedies).add(remedy).build();
    }

    void met(Remedy.Reason reason) {
      remedies =
          remedies.stream()
              .filter(one -> one.reason() != reason)
              .collect(ImmutableList.toImmutableList());
    }
  }
}
