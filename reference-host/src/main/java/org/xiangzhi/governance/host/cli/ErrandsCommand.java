package org.xiangzhi.governance.host.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.village.Errands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does what is due of itself in a county: timers and letters. To be run at least once a day. */
@Command(name = "errands", mixinStandardHelpOptions = true)
final class ErrandsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(names = "--clock", paramLabel = "system|lines")
  private ClockMode clock = ClockMode.SYSTEM;

  @Option(names = "--county", paramLabel = "LOG", required = true)
  @SuppressWarnings("NullAway.Init")
  private LogId county;

  ErrandsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(database.openExisting(), List.of(), clock)) {
      Errands done = session.governance().runErrands(county.county());
      console
          .out()
          .print(
              console.texts().get("errands.done", done.fired(), done.takenIn(), done.turnedDown())
                  + "\n");
      Messages messages = Messages.in(console.locale());
      for (Errands.Stuck stuck : done.stuck()) {
        console
            .err()
            .println(
                console
                    .texts()
                    .get(
                        "errands.stuck",
                        stuck.log(),
                        stuck.what(),
                        messages.render(stuck.refusals().get(0))));
      }
      return done.stuck().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }
}
