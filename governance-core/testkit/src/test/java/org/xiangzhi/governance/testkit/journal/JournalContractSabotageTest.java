package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;

/** The suite is seen to catch journals that do one thing wrong. */
class JournalContractSabotageTest {
  /**
   * Answers a call in place of the journal, or leaves it to the journal. Appends answer at once.
   */
  private interface Sabotage {
    Optional<Object> answer(Journal journal, String method, Object[] arguments);
  }

  private static final Map<String, Sabotage> SABOTAGES =
      Map.of(
          "otherDigestConflicts",
          (journal, method, arguments) ->
              onAppend(method, arguments)
                  .filter(a -> journal.head(a.log()).position() == a.expected().position())
                  .map(a -> new AppendResult.Appended(a.resulting())),
          "otherPositionConflicts",
          (journal, method, arguments) ->
              onAppend(method, arguments)
                  .map(
                      a -> {
                        AppendResult result = journal.append(a).join();
                        return result instanceof AppendResult.Conflict
                            ? new AppendResult.Conflict(Head.EMPTY)
                            : result;
                      }),
          "acceptedCommandIsDuplicate",
          (journal, method, arguments) ->
              onAppend(method, arguments)
                  .filter(a -> !journal.head(a.log()).equals(a.expected()))
                  .map(a -> new AppendResult.Conflict(journal.head(a.log()))),
          "readingKeepsToItsBounds",
          (journal, method, arguments) ->
              method.equals("read") && (int) arguments[2] == 1
                  ? Optional.of(journal.read((LogId) arguments[0], (long) arguments[1], 2))
                  : Optional.empty(),
          "erasedEntriesAreGone",
          (journal, method, arguments) ->
              onAppend(method, arguments)
                  .map(a -> journal.append(vault(a, a.seal(), ImmutableList.of())).join()),
          "sealedEntriesAreOpenedAndListed",
          (journal, method, arguments) ->
              onAppend(method, arguments)
                  .map(a -> journal.append(vault(a, ImmutableList.of(), a.erase())).join()),
          "closedJournalIsUnavailable",
          (journal, method, arguments) ->
              method.equals("close") ? Optional.of("not closed") : Optional.empty(),
          "appendedEventsAreReadBack",
          (journal, method, arguments) ->
              method.equals("receipt") ? Optional.of(Optional.empty()) : Optional.empty());

  @TestFactory
  Stream<DynamicTest> sabotagedJournalIsCaught() {
    return SABOTAGES.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () ->
                        assertThatExceptionOfType(AssertionError.class)
                            .isThrownBy(() -> run(each.getKey(), each.getValue()))));
  }

  @Test
  void soundJournalIsNotCaught() throws Throwable {
    for (String test : SABOTAGES.keySet()) {
      run(test, (journal, method, arguments) -> Optional.empty());
    }
  }

  private static void run(String test, Sabotage sabotage) throws Throwable {
    JournalContract suite = () -> new SabotagedStore(sabotage);
    try {
      JournalContract.class.getMethod(test).invoke(suite);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private static Optional<Append> onAppend(String method, Object[] arguments) {
    return method.equals("append") ? Optional.of((Append) arguments[0]) : Optional.empty();
  }

  private static Append vault(
      Append append, ImmutableList<VaultEntry> seal, ImmutableList<VaultKey> erase) {
    return new Append(
        append.log(),
        append.expected(),
        append.events(),
        append.receipt(),
        seal,
        erase,
        append.urns());
  }

  private record SabotagedStore(Sabotage sabotage) implements JournalStore {
    @Override
    public Journal open() {
      Journal journal = new InMemoryJournal();
      return (Journal)
          Proxy.newProxyInstance(
              Journal.class.getClassLoader(),
              new Class<?>[] {Journal.class},
              (proxy, method, arguments) -> {
                Object[] given = arguments == null ? new Object[0] : arguments;
                Optional<Object> answer = sabotage.answer(journal, method.getName(), given);
                if (answer.isPresent()) {
                  return answer.get() instanceof AppendResult result
                      ? CompletableFuture.completedFuture(result)
                      : method.getReturnType() == void.class ? null : answer.get();
                }
                try {
                  return method.invoke(journal, given);
                } catch (InvocationTargetException e) {
                  throw e.getCause() == null ? e : e.getCause();
                }
              });
    }

    @Override
    public boolean persists() {
      return false;
    }

    @Override
    public void close() {}
  }
}
