package org.xiangzhi.governance.kernel;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Is the answer of a room to a command: accepted with events, or refused with reasons.
 *
 * @param <E> the room's events
 */
public sealed interface Decision<E> {
  /**
   * Lists what happened.
   *
   * @return the events, empty if refused
   */
  ImmutableList<E> events();

  /**
   * Lists why not.
   *
   * @return the reasons, empty if accepted
   */
  ImmutableList<Refusal> refusals();

  /**
   * Accepts with one event.
   *
   * @param event what happened
   * @param <E> the room's events
   * @return the acceptance
   */
  static <E> Decision<E> accept(E event) {
    return new Accepted<>(ImmutableList.of(event));
  }

  /**
   * Accepts with several events.
   *
   * @param events what happened, at least one
   * @param <E> the room's events
   * @return the acceptance
   */
  static <E> Decision<E> acceptAll(List<? extends E> events) {
    return new Accepted<>(ImmutableList.copyOf(events));
  }

  /**
   * Refuses for one reason.
   *
   * @param code the code
   * @param rule the rule that was broken
   * @param namesAndValues argument names and their values by turns
   * @param <E> the room's events
   * @return the refusal
   */
  static <E> Decision<E> refuse(RefusalCode code, Rule rule, Object... namesAndValues) {
    return new Refused<>(ImmutableList.of(Refusal.of(code, rule, namesAndValues)));
  }

  /**
   * Refuses for several reasons.
   *
   * @param reasons at least one
   * @param <E> the room's events
   * @return the refusal
   */
  static <E> Decision<E> refuse(List<Refusal> reasons) {
    return new Refused<>(ImmutableList.copyOf(reasons));
  }

  /**
   * Accepts a command.
   *
   * @param events what happened, at least one
   * @param <E> the room's events
   */
  record Accepted<E>(ImmutableList<E> events) implements Decision<E> {
    /** Refuses an acceptance in which nothing happened. */
    public Accepted {
      if (events.isEmpty()) {
        throw new IllegalArgumentException("an accepted command has at least one event");
      }
    }

    @Override
    public ImmutableList<Refusal> refusals() {
      return ImmutableList.of();
    }
  }

  /**
   * Refuses a command; nothing is changed.
   *
   * @param refusals why, at least one
   * @param <E> the room's events
   */
  record Refused<E>(ImmutableList<Refusal> refusals) implements Decision<E> {
    /** Refuses a refusal without a reason. */
    public Refused {
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal has at least one reason");
      }
    }

    @Override
    public ImmutableList<E> events() {
      return ImmutableList.of();
    }
  }
}
