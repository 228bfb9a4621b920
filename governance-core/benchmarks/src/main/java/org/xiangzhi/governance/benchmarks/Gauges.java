package org.xiangzhi.governance.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Reads time and memory of this process. */
final class Gauges {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Gauges() {}

  /**
   * Returns the processor time of this process so far, that of the collector and the compiler
   * included. Other programs on the machine lengthen it far less than the time on the wall.
   */
  static long cpuNanos() {
    return SYSTEM.getProcessCpuTime();
  }

  /** Returns the bytes that are still held after a collection. */
  static long used() {
    Runtime runtime = Runtime.getRuntime();
    long[] used = new long[3];
    for (int i = 0; i < used.length; i++) {
      System.gc();
      used[i] = runtime.totalMemory() - runtime.freeMemory();
    }
    return Arrays.stream(used).min().orElseThrow();
  }

  /** Returns the bytes that this thread has allocated so far. */
  static long allocated() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
