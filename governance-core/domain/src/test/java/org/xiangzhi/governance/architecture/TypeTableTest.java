package org.xiangzhi.governance.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.OneOf;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Request;

/** Checks the tables over sealed types: each record is named, and each has its case. */
class TypeTableTest {
  private static final Pattern COMMAND = Pattern.compile("([a-z]+)\\.[a-z]+(-[a-z]+)*");
  private static final Pattern EVENT = Pattern.compile("([a-z]+)\\.[a-z]+(-[a-z]+)*/[1-9][0-9]*");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.xiangzhi.governance");

  @Test
  void commands_areDeclaredAndNamedAfterTheirRoom() {
    assertDeclared(Command.class, GovernanceTypes.COMMANDS, COMMAND);
  }

  @Test
  void events_areDeclaredWithAVersionAndNamedAfterTheirRoom() {
    assertDeclared(Event.class, GovernanceTypes.EVENTS, EVENT);
  }

  private static <T> void assertDeclared(Class<T> root, TypeNames<T> declared, Pattern form) {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass type : CORE) {
      if (type.isAssignableTo(root) && !type.isInterface()) {
        assertTrue(type.isRecord(), () -> type.getName() + " is no record");
        String name = type.getAnnotationOfType(TypeName.class).value();
        var matcher = form.matcher(name);
        assertTrue(matcher.matches(), name);
        String room = type.getPackageName().replaceFirst(".*\\.", "");
        assertEquals(room, matcher.group(1), () -> type.getName() + " is named " + name);
        assertTrue(found.add(name), () -> name + " is declared twice");
      }
    }
    assertEquals(found, new TreeSet<>(declared.names()));
    assertFalse(found.isEmpty());
  }

  @Test
  void requests_carryEveryCommand() {
    OneOf carried =
        Arrays.stream(Request.class.getRecordComponents())
            .filter(component -> component.getName().equals("command"))
            .map(component -> component.getAnnotation(OneOf.class))
            .findFirst()
            .orElseThrow();
    List<Class<? extends Command>> roots =
        Arrays.stream(carried.value())
            .<Class<? extends Command>>map(type -> type.asSubclass(Command.class))
            .collect(Collectors.toList());
    assertEquals(GovernanceTypes.COMMANDS.names(), TypeNames.of(Command.class, roots).names());
  }

  /** A table fails when its class is initialised, so initialising them all is the check. */
  @Test
  void tables_haveACaseForEveryRecord() {
    List<String> owners =
        CORE.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Handlers.class))
            .map(field -> field.getOwner().getName())
            .distinct()
            .toList();
    assertTrue(owners.size() >= 5, owners::toString);
    owners.forEach(name -> assertDoesNotThrow(() -> Class.forName(name)));
  }

  @Test
  void tables_missingACase_areNotBuilt() {
    Handlers.Builder<Fruit, String, String> half =
        Handlers.<Fruit, String, String>of(Fruit.class).on(Apple.class, (fruit, text) -> text);
    IllegalStateException missing = assertThrows(IllegalStateException.class, half::build);
    assertTrue(String.valueOf(missing.getMessage()).contains("Pear"), missing::toString);
    assertEquals(
        "ripe", half.on(Pear.class, (fruit, text) -> text).build().apply(new Pear(), "ripe"));
    assertThrows(IllegalStateException.class, () -> half.on(Pear.class, (fruit, text) -> text));
  }

  private sealed interface Fruit {}

  private record Apple() implements Fruit {}

  private record Pear() implements Fruit {}
}
