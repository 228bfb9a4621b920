package org.xiangzhi.governance.kernel;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Is a total function over the records of a sealed interface; a missing case fails when the table
 * is built, that is, when its class loads.
 *
 * @param <T> the sealed interface
 * @param <C> what a case is told besides
 * @param <R> the result
 */
public final class Handlers<T, C, R> {
  private final ImmutableMap<Class<?>, BiFunction<T, C, R>> cases;

  private Handlers(Map<Class<?>, BiFunction<T, C, R>> cases) {
    this.cases = ImmutableMap.copyOf(cases);
  }

  /**
   * Starts a table.
   *
   * @param root the sealed interface
   * @param <T> the sealed interface
   * @param <C> what a case is told besides
   * @param <R> the result
   * @return a builder without cases
   */
  public static <T, C, R> Builder<T, C, R> of(Class<T> root) {
    return new Builder<>(root);
  }

  /**
   * Applies the case of a value's type.
   *
   * @param value the value
   * @param context what the case is told besides
   * @return the result of the case
   */
  public R apply(T value, C context) {
    BiFunction<T, C, R> found = cases.get(value.getClass());
    if (found == null) {
      throw new IllegalStateException("no case for " + value.getClass().getName());
    }
    return found.apply(value, context);
  }

  /**
   * Collects cases.
   *
   * @param <T> the sealed interface
   * @param <C> what a case is told besides
   * @param <R> the result
   */
  public static final class Builder<T, C, R> {
    private final Class<T> root;
    private final Map<Class<?>, BiFunction<T, C, R>> cases = new HashMap<>();

    private Builder(Class<T> root) {
      this.root = root;
    }

    /**
     * Adds a case.
     *
     * @param type the record
     * @param handler what to do with it
     * @param <S> the record
     * @return this builder
     */
    public <S extends T> Builder<T, C, R> on(
        Class<S> type, BiFunction<? super S, ? super C, ? extends R> handler) {
      if (cases.put(type, (value, context) -> handler.apply(type.cast(value), context)) != null) {
        throw new IllegalStateException("two cases for " + type.getName());
      }
      return this;
    }

    /**
     * Builds the table.
     *
     * @return the table
     * @throws IllegalStateException if a record of the sealed interface has no case
     */
    public Handlers<T, C, R> build() {
      Set<Class<?>> missing = new HashSet<>();
      collect(root, missing);
      missing.removeAll(cases.keySet());
      if (!missing.isEmpty()) {
        throw new IllegalStateException("no case for " + missing);
      }
      return new Handlers<>(cases);
    }

    private static void collect(Class<?> type, Set<Class<?>> records) {
      Class<?>[] permitted = type.getPermittedSubclasses();
      if (permitted == null) {
        records.add(type);
        return;
      }
      for (Class<?> below : permitted) {
        collect(below, records);
      }
    }
  }
}
