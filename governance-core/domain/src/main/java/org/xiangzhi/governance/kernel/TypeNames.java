package org.xiangzhi.governance.kernel;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * Maps the records below a sealed interface to their declared names, both ways.
 *
 * @param <T> the sealed interface
 */
public final class TypeNames<T> {
  private final ImmutableBiMap<String, Class<? extends T>> byName;

  private TypeNames(ImmutableBiMap<String, Class<? extends T>> byName) {
    this.byName = byName;
  }

  /**
   * Reads the names of all records below a sealed interface.
   *
   * @param root the sealed interface
   * @param <T> its type
   * @return the map
   * @throws IllegalArgumentException if a record has no name or two share one
   */
  public static <T> TypeNames<T> of(Class<T> root) {
    ImmutableBiMap.Builder<String, Class<? extends T>> names = ImmutableBiMap.builder();
    collect(root, root, names);
    return new TypeNames<>(names.buildOrThrow());
  }

  /**
   * Reads the names of all records below several sealed interfaces.
   *
   * @param open what they have in common
   * @param roots the sealed interfaces
   * @param <T> what they have in common
   * @return the map
   * @throws IllegalArgumentException if a record has no name or two share one
   */
  public static <T> TypeNames<T> of(Class<T> open, List<Class<? extends T>> roots) {
    ImmutableBiMap.Builder<String, Class<? extends T>> names = ImmutableBiMap.builder();
    roots.forEach(root -> collect(open, root, names));
    return new TypeNames<>(names.buildOrThrow());
  }

  private static <T> void collect(
      Class<T> root, Class<?> type, ImmutableBiMap.Builder<String, Class<? extends T>> names) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    if (permitted != null) {
      for (Class<?> below : permitted) {
        collect(root, below, names);
      }
      return;
    }
    TypeName name = type.getAnnotation(TypeName.class);
    if (name == null) {
      throw new IllegalArgumentException(type.getName() + " has no @TypeName");
    }
    names.put(name.value(), type.asSubclass(root));
  }

  /**
   * Finds a type by its name.
   *
   * @param name the declared name
   * @return the type, or empty if no record has that name
   */
  public Optional<Class<? extends T>> type(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Returns the name of a value's type.
   *
   * @param value a record below the sealed interface
   * @return its declared name
   * @throws IllegalArgumentException if the type was not collected
   */
  public String nameOf(T value) {
    String name = byName.inverse().get(value.getClass());
    if (name == null) {
      throw new IllegalArgumentException(value.getClass().getName() + " is not declared");
    }
    return name;
  }

  /**
   * Lists all names.
   *
   * @return the names, in order of declaration
   */
  public ImmutableSet<String> names() {
    return byName.keySet();
  }
}
