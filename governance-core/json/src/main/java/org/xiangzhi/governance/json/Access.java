package org.xiangzhi.governance.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes method handles of a record's public constructor and accessors. */
final class Access {
  private Access() {}

  /** Returns the canonical constructor, of type {@code (Object[])Object}. */
  static MethodHandle constructor(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return MethodHandles.publicLookup()
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, components.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw hidden(type, e);
    }
  }

  /** Returns the accessor of a component, of type {@code (Object)Object}. */
  static MethodHandle accessor(RecordComponent component) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw hidden(component.getDeclaringRecord(), e);
    }
  }

  private static IllegalArgumentException hidden(Class<?> type, Exception e) {
    return new IllegalArgumentException(
        type.getName() + " must be public, in an exported package, to have a JSON form", e);
  }

  /** Calls an accessor; the value is null only if the record was made with null. */
  static @Nullable Object get(MethodHandle accessor, Object record) {
    try {
      return (Object) accessor.invokeExact(record);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  /** Calls a constructor. */
  static Object construct(MethodHandle constructor, @Nullable Object[] arguments) {
    try {
      return (Object) constructor.invokeExact(arguments);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    // Neither accessors nor canonical constructors may throw checked exceptions.
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
