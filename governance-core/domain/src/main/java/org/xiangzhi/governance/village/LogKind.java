package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.CourtyardTimer;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.election.ElectionCommand;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.recognition.RecognitionCommand;

/** Tells the three kinds of log apart, and says which commands belong to which. */
enum LogKind {
  /** The log of a county 县. */
  COUNTY("县", "county"),
  /** The log of a town 镇街. */
  TOWN("镇街", "town"),
  /** The log of a village 村. */
  VILLAGE("村", "village");

  private static final ImmutableSet<LogKind> ALL = ImmutableSet.of(COUNTY, TOWN, VILLAGE);

  private final String zh;
  private final String en;

  LogKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Lists the kinds of log to which a command belongs. */
  static ImmutableSet<LogKind> of(Command command) {
    if (command instanceof HierarchyCommand.OpenTown) {
      return ImmutableSet.of(TOWN);
    }
    if (command instanceof HierarchyCommand.OpenCounty
        || command instanceof HierarchyCommand.DefineAreas
        || command instanceof HierarchyCommand.PairUnits
        || command instanceof HierarchyCommand.EndPairing
        || command instanceof PracticeCommand.Adopt) {
      return ImmutableSet.of(COUNTY);
    }
    if (command instanceof HierarchyCommand.OpenVillage
        || command instanceof PeopleCommand
        || command instanceof CompactCommand
        || command instanceof ElectionCommand) {
      return ImmutableSet.of(VILLAGE);
    }
    if (command instanceof HierarchyCommand) {
      return ImmutableSet.of(COUNTY, VILLAGE);
    }
    if (command instanceof CountyCommand) {
      return ImmutableSet.of(COUNTY);
    }
    if (command instanceof PointsCommand
        || command instanceof CreationCommand
        || command instanceof LifeCommand
        || command instanceof CourtyardTimer
        || command instanceof RecognitionCommand) {
      return ImmutableSet.of(VILLAGE);
    }
    return command instanceof PracticeCommand.Select ? ImmutableSet.of(TOWN, VILLAGE) : ALL;
  }

  /** Names kinds of log for a person. */
  static Text named(ImmutableSet<LogKind> kinds) {
    return Text.of(
        kinds.stream().map(kind -> kind.zh).collect(Collectors.joining("、")),
        kinds.stream().map(kind -> kind.en).collect(Collectors.joining(" or ")));
  }
}
