package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Tables that are only added to keep what each version of them says, whoever adds to which. */
class IntRowsTest {
  /** Versions with what they ought to hold. */
  private record Version(IntRows rows, EntryNames names, List<Integer> model) {}

  @Property(tries = 60)
  void everyVersionKeepsWhatItSays(@ForAll Random random) {
    List<Version> versions = new ArrayList<>();
    versions.add(new Version(IntRows.ofWidth(3), EntryNames.empty(), List.of()));
    int next = 0;
    for (int step = 0; step < 40; step++) {
      // Mostly the newest, sometimes an older one: a branch that was given up.
      int from = random.nextInt(4) == 0 ? random.nextInt(versions.size()) : versions.size() - 1;
      Version version = versions.get(from);
      int many = random.nextInt(5) == 0 ? 700 : 1 + random.nextInt(5);
      for (int i = 0; i < many; i++) {
        version = added(version, next++);
      }
      versions.add(version);
    }
    versions.forEach(version -> check(version, versions));
  }

  private static Version added(Version version, int number) {
    List<Integer> model = new ArrayList<>(version.model());
    model.add(number);
    return new Version(
        version.rows().with(number, -number, 7),
        version.names().with(EntryId.of("entry-" + number)),
        model);
  }

  private static void check(Version version, List<Version> all) {
    int size = version.model().size();
    assertThat(version.rows().size()).isEqualTo(size);
    assertThat(version.names().size()).isEqualTo(size);
    for (int i = 0; i < size; i++) {
      int number = version.model().get(i);
      assertThat(version.rows().get(i, 0)).isEqualTo(number);
      assertThat(version.rows().get(i, 1)).isEqualTo(-number);
      assertThat(version.rows().get(i, 2)).isEqualTo(7);
      assertThat(version.names().get(i)).isEqualTo(EntryId.of("entry-" + number));
      assertThat(version.names().find(EntryId.of("entry-" + number))).isEqualTo(i);
    }
    for (Version other : all) {
      for (int number : other.model()) {
        assertThat(version.names().find(EntryId.of("entry-" + number)))
            .isEqualTo(version.model().indexOf(number));
      }
      if (other.model().size() > 500) {
        break;
      }
    }
  }

  @Test
  void aBlockBoundaryIsNoBoundary() {
    IntRows rows = IntRows.ofWidth(1);
    EntryNames names = EntryNames.empty();
    for (int i = 0; i < 1025; i++) {
      rows = rows.with(i);
      names = names.with(EntryId.of("a-name-that-is-quite-long-so-that-blocks-are-filled-" + i));
    }
    assertThat(rows.get(1023, 0)).isEqualTo(1023);
    assertThat(rows.get(1024, 0)).isEqualTo(1024);
    for (int i = 0; i < 1025; i++) {
      EntryId name = EntryId.of("a-name-that-is-quite-long-so-that-blocks-are-filled-" + i);
      assertThat(names.find(name)).isEqualTo(i);
      assertThat(names.get(i)).isEqualTo(name);
    }
  }

  @Test
  void namesThatHashAlikeAreToldApart() {
    // "Aa" and "BB" hash alike as strings; whatever the hash, the bytes decide.
    EntryNames names = EntryNames.empty().with(EntryId.of("Aa")).with(EntryId.of("BB"));
    assertThat(names.find(EntryId.of("Aa"))).isZero();
    assertThat(names.find(EntryId.of("BB"))).isEqualTo(1);
    assertThat(names.find(EntryId.of("AaBB"))).isEqualTo(-1);
  }
}
