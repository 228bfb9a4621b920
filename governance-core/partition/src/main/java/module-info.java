/**
 * Proposes how the households of a village could be divided into courtyards, and checks a division
 * that a person has made.
 *
 * <pre>{@code
 * Settlement village = Settlement.of(homes, yards, Reach.metres(300));
 * Proposal proposal = Partition.propose(village, new Bounds(10, 30));
 * proposal.courtyards().forEach((name, households) -> print(name, households));
 * proposal.findings().forEach(finding -> print(finding.text()));
 * }</pre>
 *
 * <p>It stands beside the core, since it needs a graph library and nothing else does.
 */
module org.xiangzhi.governance.partition {
  requires transitive org.xiangzhi.governance;
  requires org.jgrapht.core;

  exports org.xiangzhi.governance.partition;
}
