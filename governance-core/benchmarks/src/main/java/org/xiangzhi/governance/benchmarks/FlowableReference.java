package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.UUID;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;

/**
 * Is the reference of T5 in memory: Flowable on H2 in memory with history level FULL, a process of
 * nine user tasks in a row, each completed with the evidence of its step as variables.
 */
final class FlowableReference implements AutoCloseable {
  private static final String DIGEST =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  /** What each step is completed with: the scalars that our commands of that step state. */
  private static final ImmutableList<ImmutableMap<String, Object>> EVIDENCE =
      ImmutableList.of(
          ImmutableMap.of("place", "村委会", "present", 4, "yes", 4, "decision", "同意", "scope", "全村"),
          ImmutableMap.of("invited", "p0,p1,p2,p3,p4", "accepted", 5),
          ImmutableMap.of("members", "p0,p1,p2,p3,p4", "cleared", 15, "list", DIGEST),
          ImmutableMap.of("clauses", "红白喜事从简\n不乱堆乱放\n敬老爱幼", "digest", DIGEST, "posted", "鼓楼"),
          ImmutableMap.of("asked", 12, "tiers", 4, "opinion", "夜间不得喧哗", "reply", "采纳"),
          ImmutableMap.of("added", "夜间不喧哗", "digest", DIGEST, "review", "同意"),
          ImmutableMap.of("place", "鼓楼", "days", 15, "photo", DIGEST),
          ImmutableMap.of("present", 18, "yes", 16, "no", 1, "abstained", 1, "roll", DIGEST),
          ImmutableMap.of("filed", "备案1号", "digest", DIGEST, "posted", "鼓楼", "informed", 3));

  private final ProcessEngine engine;

  FlowableReference() {
    ProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
    engine =
        settings
            .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
            .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
            .setHistoryLevel(HistoryLevel.FULL)
            .setAsyncExecutorActivate(false)
            .buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addString("compact.bpmn20.xml", bpmn())
        .deploy();
  }

  /** Takes cases through all nine tasks and insists that they have ended. */
  long run(int cases) {
    long done = 0;
    for (int i = 0; i < cases; i++) {
      done += runOne();
    }
    return done;
  }

  private int runOne() {
    ProcessInstance instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("compact", Map.of("title", "村规民约", "kind", "ADOPTION"));
    for (ImmutableMap<String, Object> evidence : EVIDENCE) {
      Task task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceId(instance.getId())
              .singleResult();
      engine.getTaskService().complete(task.getId(), evidence);
    }
    return EVIDENCE.size();
  }

  /** Counts what the engine remembers. */
  long finished() {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count();
  }

  @Override
  public void close() {
    engine.close();
  }

  private static String bpmn() {
    StringBuilder text = new StringBuilder(2_000);
    text.append(
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
            + " targetNamespace='benchmark'><process id='compact' isExecutable='true'>"
            + "<startEvent id='step0'/>");
    for (int i = 1; i <= EVIDENCE.size(); i++) {
      text.append("<userTask id='step").append(i).append("' name='step ").append(i).append("'/>");
      flow(text, i);
    }
    text.append("<endEvent id='step").append(EVIDENCE.size() + 1).append("'/>");
    flow(text, EVIDENCE.size() + 1);
    return text.append("</process></definitions>").toString();
  }

  private static void flow(StringBuilder text, int to) {
    text.append("<sequenceFlow id='flow")
        .append(to)
        .append("' sourceRef='step")
        .append(to - 1)
        .append("' targetRef='step")
        .append(to)
        .append("'/>");
  }
}
