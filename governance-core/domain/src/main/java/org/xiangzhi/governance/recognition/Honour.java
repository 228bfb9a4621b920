package org.xiangzhi.governance.recognition;

/** Says what the winner of an award gets. */
public enum Honour {
  /** A plaque 牌匾, brought to the door. */
  PLAQUE,
  /** A certificate 荣誉证书. */
  CERTIFICATE
}
