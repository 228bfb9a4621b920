package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;

/**
 * Gathers the bounds that the annotations of one component, or of one type argument, declare. A
 * constraint that is not known, or that makes no sense where it stands, is an error of the type: to
 * pass over it would promise a check that nobody makes.
 */
final class Bounds {
  /** What a text may have. */
  static final ImmutableSet<Class<? extends Annotation>> OF_TEXT =
      ImmutableSet.of(NotBlank.class, NotEmpty.class, Size.class, Pattern.class);

  /** What a whole number may have. */
  static final ImmutableSet<Class<? extends Annotation>> OF_NUMBER =
      ImmutableSet.of(Min.class, Max.class, Positive.class, PositiveOrZero.class);

  /** What a list, set or map may have. */
  static final ImmutableSet<Class<? extends Annotation>> OF_ENTRIES =
      ImmutableSet.of(NotEmpty.class, Size.class);

  private static final String CONSTRAINTS = Size.class.getPackageName();

  private boolean notBlank;
  private int sizeMin;
  private int sizeMax = Integer.MAX_VALUE;
  private long min = Long.MIN_VALUE;
  private long max = Long.MAX_VALUE;
  private Optional<String> form = Optional.empty();

  private Bounds() {}

  /**
   * Reads the annotations.
   *
   * @throws IllegalArgumentException on a constraint that is not among the allowed ones
   */
  static Bounds of(
      String where,
      Iterable<Annotation> annotations,
      ImmutableSet<Class<? extends Annotation>> allowed) {
    Bounds bounds = new Bounds();
    for (Annotation annotation : annotations) {
      Class<? extends Annotation> type = annotation.annotationType();
      if (type.getSimpleName().equals("Nullable")) {
        throw new IllegalArgumentException(where + ": nothing is null in JSON; use Optional");
      }
      // Several of a kind come in a container that is itself not marked as a constraint.
      boolean constraint =
          type != NotNull.class
              && (type.isAnnotationPresent(Constraint.class)
                  || type.getPackageName().equals(CONSTRAINTS));
      if (constraint && !allowed.contains(type)) {
        throw new IllegalArgumentException(
            where + ": @" + type.getSimpleName() + " is not supported here");
      }
      if (constraint) {
        bounds.take(annotation, where);
      }
    }
    return bounds;
  }

  private void take(Annotation annotation, String where) {
    if (annotation instanceof NotBlank) {
      notBlank = true;
      sizeMin = Math.max(sizeMin, 1);
    } else if (annotation instanceof NotEmpty) {
      sizeMin = Math.max(sizeMin, 1);
    } else if (annotation instanceof Size size) {
      sizeMin = Math.max(sizeMin, size.min());
      sizeMax = size.max();
    } else if (annotation instanceof Pattern pattern) {
      if (pattern.flags().length > 0) {
        throw new IllegalArgumentException(where + ": a JSON Schema knows no pattern flags");
      }
      form = Optional.of(pattern.regexp());
    } else if (annotation instanceof Min least) {
      min = Math.max(min, least.value());
    } else if (annotation instanceof Max most) {
      max = most.value();
    } else if (annotation instanceof Positive) {
      min = Math.max(min, 1);
    } else if (annotation instanceof PositiveOrZero) {
      min = Math.max(min, 0);
    }
  }

  boolean notBlank() {
    return notBlank;
  }

  int sizeMin() {
    return sizeMin;
  }

  int sizeMax() {
    return sizeMax;
  }

  long min() {
    return min;
  }

  long max() {
    return max;
  }

  Optional<String> form() {
    return form;
  }
}
