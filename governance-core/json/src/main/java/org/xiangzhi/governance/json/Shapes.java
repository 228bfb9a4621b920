package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.OneOf;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.kernel.TypeNames;
import tools.jackson.core.io.SerializedString;

/**
 * Derives the shapes of types from their records and annotations, once for each type. Whatever a
 * type reaches is looked at when it is first used, so that an error in it shows at once.
 */
final class Shapes {
  private static final ClassValue<Shape> CACHE =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shapes().declared(type, "");
        }
      };

  private static final ImmutableSet<Class<?>> ARRAYS =
      ImmutableSet.of(ImmutableList.class, ImmutableSet.class, ImmutableSortedSet.class);
  private static final ImmutableSet<Class<?>> MAPS =
      ImmutableSet.of(ImmutableMap.class, ImmutableSortedMap.class);

  /** Types met so far, finished or not: types may contain one another. */
  private final Map<Class<?>, Shape> met = new LinkedHashMap<>();

  private Shapes() {}

  /**
   * Returns the shape of a record, sealed interface or enum.
   *
   * @throws IllegalArgumentException if the type, or one that it contains, has no JSON form
   */
  static Shape of(Class<?> type) {
    return CACHE.get(type);
  }

  private Shape declared(Class<?> type, String where) {
    Shape known = met.get(type);
    if (known != null) {
      return known;
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed() && type.isInterface()) {
      return union(type, type);
    }
    if (type.isEnum()) {
      return remember(type, new EnumShape(type));
    }
    throw new IllegalArgumentException(
        where + type.getName() + " is no record, enum or sealed interface: it has no JSON form");
  }

  private <S extends Shape> S remember(Class<?> type, S shape) {
    met.put(type, shape);
    return shape;
  }

  private Shape record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components.length == 1
        && components[0].getName().equals("value")
        && !type.isAnnotationPresent(TypeName.class)) {
      Class<?> inner = components[0].getType();
      if (inner == String.class
          || inner == int.class
          || inner == long.class
          || inner == LocalDate.class) {
        return remember(type, new WrapperShape(type, wrapped(type, components[0])));
      }
    }
    RecordShape shape = remember(type, new RecordShape(type));
    List<RecordShape.Field> fields = new ArrayList<>();
    for (RecordComponent component : components) {
      fields.add(field(component));
    }
    shape.complete(fields);
    return shape;
  }

  /** Returns the shape inside a wrapper. Its text is never empty: no id or code is. */
  private static Scalar wrapped(Class<?> type, RecordComponent component) {
    String where = type.getName();
    Iterable<Annotation> annotations = annotations(component);
    if (component.getType() == LocalDate.class) {
      Bounds.of(where, annotations, ImmutableSet.of());
      return new DayShape();
    }
    return component.getType() == String.class
        ? new TextShape(Bounds.of(where, annotations, Bounds.OF_TEXT), 1)
        : new IntegerShape(
            Bounds.of(where, annotations, Bounds.OF_NUMBER), component.getType() == int.class);
  }

  private RecordShape.Field field(RecordComponent component) {
    String where = component.getDeclaringRecord().getName() + "." + component.getName();
    AnnotatedType type = component.getAnnotatedType();
    Iterable<Annotation> annotations = annotations(component);
    boolean optional = component.getType() == Optional.class;
    if (optional) {
      Bounds.of(where, annotations, ImmutableSet.of());
      type = argument(type, 0, where);
      annotations = Arrays.asList(type.getAnnotations());
    }
    return new RecordShape.Field(
        component.getName(),
        new SerializedString(component.getName()),
        optional,
        used(type, annotations, where),
        Access.accessor(component));
  }

  /** Returns the annotations of a component and those of its type, which are often the same. */
  private static Iterable<Annotation> annotations(RecordComponent component) {
    List<Annotation> onType = Arrays.asList(component.getAnnotatedType().getAnnotations());
    try {
      // The constraints of Jakarta do not apply to components as such, but they reach the field.
      return Iterables.concat(
          onType,
          Arrays.asList(
              component
                  .getDeclaringRecord()
                  .getDeclaredField(component.getName())
                  .getAnnotations()));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("every component has a field", e);
    }
  }

  private Shape used(AnnotatedType type, String where) {
    return used(type, Arrays.asList(type.getAnnotations()), where);
  }

  private Shape used(AnnotatedType type, Iterable<Annotation> annotations, String where) {
    Class<?> raw = raw(type.getType(), where);
    for (Annotation annotation : annotations) {
      if (annotation instanceof OneOf oneOf) {
        return union(raw, oneOf.value());
      }
    }
    if (ARRAYS.contains(raw)) {
      return array(raw, type, annotations, where);
    }
    if (MAPS.contains(raw)) {
      return map(raw, type, annotations, where);
    }
    Shape scalar = scalar(raw, annotations, where);
    if (scalar != null) {
      return scalar;
    }
    Bounds.of(where, annotations, ImmutableSet.of());
    return declared(raw, where + ": ");
  }

  private static @Nullable Shape scalar(
      Class<?> raw, Iterable<Annotation> annotations, String where) {
    if (raw == String.class) {
      return new TextShape(Bounds.of(where, annotations, Bounds.OF_TEXT), 0);
    }
    if (raw == int.class || raw == Integer.class) {
      return new IntegerShape(Bounds.of(where, annotations, Bounds.OF_NUMBER), true);
    }
    if (raw == long.class || raw == Long.class) {
      return new IntegerShape(Bounds.of(where, annotations, Bounds.OF_NUMBER), false);
    }
    Shape plain = null;
    if (raw == boolean.class || raw == Boolean.class) {
      plain = new BooleanShape();
    } else if (raw == LocalDate.class) {
      plain = new DayShape();
    } else if (raw == Instant.class) {
      plain = new InstantShape();
    }
    if (plain != null) {
      Bounds.of(where, annotations, ImmutableSet.of());
    }
    return plain;
  }

  private Shape array(
      Class<?> raw, AnnotatedType type, Iterable<Annotation> annotations, String where) {
    AnnotatedType argument = argument(type, 0, where);
    Shape element = used(argument, where);
    if (raw != ImmutableList.class && !(element instanceof Scalar)) {
      throw new IllegalArgumentException(
          where + ": the elements of a set must be scalars, to have an order; use a list");
    }
    if (raw == ImmutableSortedSet.class) {
      comparable(argument, where);
    }
    return new ArrayShape(raw, element, Bounds.of(where, annotations, Bounds.OF_ENTRIES));
  }

  private Shape map(
      Class<?> raw, AnnotatedType type, Iterable<Annotation> annotations, String where) {
    AnnotatedType keyType = argument(type, 0, where);
    Shape key = used(keyType, where);
    if (!(key instanceof Scalar scalar) || !scalar.text()) {
      throw new IllegalArgumentException(where + ": the keys of a map must be texts in JSON");
    }
    if (raw == ImmutableSortedMap.class) {
      comparable(keyType, where);
    }
    return new MapShape(
        raw == ImmutableSortedMap.class,
        scalar,
        used(argument(type, 1, where), where),
        Bounds.of(where, annotations, Bounds.OF_ENTRIES));
  }

  private static void comparable(AnnotatedType type, String where) {
    if (!Comparable.class.isAssignableFrom(raw(type.getType(), where))) {
      throw new IllegalArgumentException(where + ": what is sorted must be comparable");
    }
  }

  private static AnnotatedType argument(AnnotatedType type, int index, String where) {
    if (type instanceof AnnotatedParameterizedType parameterized) {
      return parameterized.getAnnotatedActualTypeArguments()[index];
    }
    throw new IllegalArgumentException(where + ": a type argument is missing");
  }

  private static Class<?> raw(Type type, String where) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType parameterized) {
      return (Class<?>) parameterized.getRawType();
    }
    throw new IllegalArgumentException(where + ": " + type + " has no JSON form");
  }

  private Shape union(Class<?> type, Class<?>... roots) {
    UnionShape shape = remember(type, new UnionShape(type));
    Map<Class<?>, RecordShape> leaves = new LinkedHashMap<>();
    for (Class<?> root : roots) {
      TypeNames<?> names = TypeNames.of(root);
      for (String name : names.names()) {
        Class<?> leaf = names.type(name).orElseThrow();
        if (!(declared(leaf, "") instanceof RecordShape leafShape)) {
          throw new IllegalArgumentException(leaf.getName() + " is no record: it has no JSON form");
        }
        leaves.put(leaf, leafShape);
      }
    }
    shape.complete(leaves);
    return shape;
  }
}
