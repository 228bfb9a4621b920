package org.xiangzhi.governance.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenCounty;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RenameUnit;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Runs the example that both READMEs show. */
class EmbeddingExampleTest {
  @Test
  void example_runsAsPrinted() {
    PersonId registrar = PersonId.of("registrar");
    PersonId stranger = PersonId.of("stranger");
    Instant now = Instant.now();
    // example starts
    Journal journal = new InMemoryJournal(); // on disk: SqliteJournal.open(Path.of("county.db"))
    Governance governance = Governance.over(journal, new JsonCodec()).build();
    LogId county = LogId.of("522631"); // 黎平县
    Digest table = journal.keep(DivisionTable.fiveCounties().toBytes());
    Command open = new OpenCounty(DivisionCode.of("522631"), table);
    governance.handle(registrar, Request.of("command-1", county, now, open)); // accepted, durable
    Command rename = new RenameUnit(UnitId.of("522631102"), "新名镇");
    Outcome outcome = governance.handle(stranger, Request.of("command-2", county, now, rename));
    String why = outcome instanceof Outcome.Refused no ? no.refusals().get(0).rule().value() : "";
    List<Unit> towns = governance.units(county).children(UnitId.of("522631"), LocalDate.MAX);
    // example ends
    assertThat(why).isEqualTo("OFFICE-HELD");
    assertThat(towns).hasSize(26);
    Outcome.Refused refused = (Outcome.Refused) outcome;
    assertThat(Messages.in(Locale.ENGLISH).render(refused.refusals().get(0)))
        .startsWith("stranger holds none of the offices");
  }
}
