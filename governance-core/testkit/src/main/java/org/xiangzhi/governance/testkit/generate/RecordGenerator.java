package org.xiangzhi.governance.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.OneOf;

/**
 * Makes up records from their components and annotations. What a constructor refuses is made up
 * anew; a type for which that never succeeds needs a generator of its own, and says so.
 */
final class RecordGenerator {
  private static final int TRIES = 300;
  private static final int MORE = 3;

  private final Map<Class<?>, Function<Random, ?>> own = new HashMap<>();

  <T> void put(Class<T> type, Function<Random, T> generator) {
    own.put(type, generator);
  }

  <T> T one(Class<T> type, Random random) {
    return type.cast(value(type, random));
  }

  private Object value(Class<?> type, Random random) {
    if (own.containsKey(type)) {
      return own.get(type).apply(random);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type.isSealed()) {
      List<Class<?>> leaves = leaves(type).toList();
      return value(leaves.get(random.nextInt(leaves.size())), random);
    }
    if (type.isRecord()) {
      return record(type, random);
    }
    throw new IllegalStateException("nothing generates " + type.getName());
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordGenerator::leaves)
        : Stream.of(type);
  }

  private Object record(Class<?> type, Random random) {
    RecordComponent[] components = type.getRecordComponents();
    boolean form = components.length == 1 && components[0].getType() == String.class;
    for (int i = 0; i < TRIES; i++) {
      Object[] arguments = new Object[components.length];
      for (int c = 0; c < components.length; c++) {
        arguments[c] =
            form
                ? Texts.FORMS.get(random.nextInt(Texts.FORMS.size())).apply(random)
                : component(components[c], random);
      }
      Optional<Object> made = construct(type, components, arguments);
      if (made.isPresent()) {
        return made.get();
      }
    }
    throw new IllegalStateException(
        "nothing generates " + type.getName() + ": its constructor refuses whatever is tried");
  }

  private static Optional<Object> construct(
      Class<?> type, RecordComponent[] components, Object[] arguments) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return Optional.of(constructor.newInstance(arguments));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValueException) {
        return Optional.empty();
      }
      throw new IllegalStateException(type.getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Object component(RecordComponent component, Random random) {
    List<Annotation> annotations =
        new ArrayList<>(Arrays.asList(component.getAnnotatedType().getAnnotations()));
    try {
      annotations.addAll(
          Arrays.asList(
              component
                  .getDeclaringRecord()
                  .getDeclaredField(component.getName())
                  .getAnnotations()));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("every component has a field", e);
    }
    return value(component.getAnnotatedType(), annotations, random);
  }

  private Object used(AnnotatedType type, Random random) {
    return value(type, Arrays.asList(type.getAnnotations()), random);
  }

  private Object value(AnnotatedType type, List<Annotation> annotations, Random random) {
    Class<?> raw = raw(type);
    Optional<OneOf> roots = find(annotations, OneOf.class);
    if (roots.isPresent()) {
      Class<?>[] all = roots.get().value();
      return value(all[random.nextInt(all.length)], random);
    }
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.of(used(argument(type, 0), random)) : Optional.empty();
    }
    if (type instanceof AnnotatedParameterizedType) {
      return container(raw, type, size(annotations, random), random);
    }
    return scalar(raw, annotations, random);
  }

  private static int size(List<Annotation> annotations, Random random) {
    int min = find(annotations, Size.class).map(Size::min).orElse(0);
    int max = find(annotations, Size.class).map(Size::max).orElse(MORE);
    return min + random.nextInt(Math.min(MORE, max - min) + 1);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object container(Class<?> raw, AnnotatedType type, int wanted, Random random) {
    int size = raw == ImmutableList.class ? wanted : Math.min(wanted, values(argument(type, 0)));
    if (raw == ImmutableMap.class || raw == ImmutableSortedMap.class) {
      Map<Object, Object> map = new TreeMap<>();
      while (map.size() < size) {
        map.put(used(argument(type, 0), random), used(argument(type, 1), random));
      }
      return raw == ImmutableMap.class
          ? ImmutableMap.copyOf(map)
          : ImmutableSortedMap.copyOf((Map) map);
    }
    List<Object> values = new ArrayList<>();
    while (values.size() < size) {
      Object value = used(argument(type, 0), random);
      if (raw == ImmutableList.class || !values.contains(value)) {
        values.add(value);
      }
    }
    if (raw == ImmutableList.class) {
      return ImmutableList.copyOf(values);
    }
    return raw == ImmutableSortedSet.class
        ? ImmutableSortedSet.copyOf((List) values)
        : ImmutableSet.copyOf(values);
  }

  /** Counts the different values that there are of a type; of an enum there may be few. */
  private static int values(AnnotatedType type) {
    return raw(type).isEnum() ? raw(type).getEnumConstants().length : Integer.MAX_VALUE;
  }

  private Object scalar(Class<?> raw, List<Annotation> annotations, Random random) {
    if (raw == String.class) {
      int min = find(annotations, NotBlank.class).isPresent() ? 1 : 0;
      return Texts.free(
          random,
          Math.max(min, find(annotations, Size.class).map(Size::min).orElse(0)),
          find(annotations, Size.class).map(Size::max).orElse(40));
    }
    long min =
        find(annotations, Min.class)
            .map(Min::value)
            .orElse(find(annotations, Positive.class).isPresent() ? 1L : 0L);
    long max = find(annotations, Max.class).map(Max::value).orElse(10_000L);
    // Between bounds that are further apart than all longs from 0 on, the lower part does.
    long number = min + Math.floorMod(random.nextLong(), Math.max(1, max - min + 1));
    if (raw == int.class || raw == Integer.class) {
      return (int) number;
    }
    if (raw == long.class || raw == Long.class) {
      return number;
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return random.nextBoolean();
    }
    if (raw == LocalDate.class) {
      return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(60_000));
    }
    return raw == Instant.class
        ? Instant.ofEpochSecond(1_700_000_000L + random.nextInt(300_000_000))
            .plusMillis(random.nextInt(1000))
        : value(raw, random);
  }

  private static <A extends Annotation> Optional<A> find(
      List<Annotation> annotations, Class<A> type) {
    return annotations.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private static Class<?> raw(AnnotatedType type) {
    return type.getType() instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type.getType();
  }
}
