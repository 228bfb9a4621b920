package org.xiangzhi.governance.people;

/** Tells whether a person is an adult on a day; nobody is taken for one by default. */
public enum Adulthood {
  /** 18 or over. */
  ADULT,
  /** Under 18. */
  MINOR,
  /** The birth date was erased or never recorded. */
  UNKNOWN
}
