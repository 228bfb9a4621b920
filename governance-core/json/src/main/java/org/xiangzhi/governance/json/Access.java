package org.xiangzhi.governance.json;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls a record's public constructor and accessors. */
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

  /** Reads one component of a record. */
  interface Getter {
    /** Returns the component; null only if the record was made with null. */
    @Nullable Object get(Object record);
  }

  /** Returns the accessor of a component. */
  static Getter accessor(RecordComponent component) {
    Class<?> type = component.getDeclaringRecord();
    MethodHandle accessor;
    try {
      accessor =
          MethodHandles.publicLookup()
              .unreflect(component.getAccessor())
              .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw hidden(type, e);
    }
    return isVisible(type) ? direct(component) : record -> get(accessor, record);
  }

  /** Tells whether this class finds a type by its name; not so if another class loader has it. */
  private static boolean isVisible(Class<?> type) {
    try {
      return Class.forName(type.getName(), false, Access.class.getClassLoader()) == type;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Makes code that calls the accessor: a handle that is no constant is several times slower. */
  private static Getter direct(RecordComponent component) {
    Class<?> type = component.getDeclaringRecord();
    Access.class.getModule().addReads(type.getModule());
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      return (Getter)
          LambdaMetafactory.metafactory(
                  lookup,
                  "get",
                  MethodType.methodType(Getter.class),
                  MethodType.methodType(Object.class, Object.class),
                  lookup.unreflect(component.getAccessor()),
                  MethodType.methodType(Object.class, type))
              .getTarget()
              .invokeExact();
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  private static IllegalArgumentException hidden(Class<?> type, Exception e) {
    return new IllegalArgumentException(
        type.getName() + " must be public, in an exported package, to have a JSON form", e);
  }

  private static @Nullable Object get(MethodHandle accessor, Object record) {
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
