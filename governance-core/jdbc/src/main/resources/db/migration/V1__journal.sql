-- The journal. Plain SQL that SQLite and PostgreSQL both read. The county stands first in every key,
-- so that a county's rows lie together and can be moved to a machine of their own; unit is empty in
-- the county's own log.

CREATE TABLE event (
  county      CHAR(6)      NOT NULL,
  unit        VARCHAR(64)  NOT NULL,
  position    BIGINT       NOT NULL,
  type        VARCHAR(200) NOT NULL,
  command     VARCHAR(80)  NOT NULL,
  actor       VARCHAR(64)  NOT NULL,
  -- Day and instant are kept in the very words that the digest covers.
  day         VARCHAR(20)  NOT NULL,
  recorded_at VARCHAR(40)  NOT NULL,
  rules       CHAR(64)     NOT NULL,
  body        TEXT         NOT NULL,
  previous    CHAR(64)     NOT NULL,
  digest      CHAR(64)     NOT NULL,
  PRIMARY KEY (county, unit, position)
);

CREATE TABLE receipt (
  county         CHAR(6)     NOT NULL,
  unit           VARCHAR(64) NOT NULL,
  command        VARCHAR(80) NOT NULL,
  fingerprint    CHAR(64)    NOT NULL,
  first_position BIGINT      NOT NULL,
  last_position  BIGINT      NOT NULL,
  PRIMARY KEY (county, unit, command)
);

-- Rows are added and overwritten where they lie, never deleted: a database that moves a row to
-- another page may leave its old bytes behind, and an erased value must leave no trace. An erased row
-- keeps the length of its value and nothing else of it.
CREATE TABLE vault (
  county     CHAR(6)     NOT NULL,
  unit       VARCHAR(64) NOT NULL,
  person     VARCHAR(64) NOT NULL,
  field      VARCHAR(40) NOT NULL,
  generation BIGINT      NOT NULL,
  erased     SMALLINT    NOT NULL,
  salt       VARCHAR(64) NOT NULL,
  value      TEXT        NOT NULL,
  PRIMARY KEY (county, unit, person, field, generation)
);

-- SQLite knows no BYTEA, and keeps bytes as they are under any name that it does not know.
CREATE TABLE dataset (
  digest  CHAR(64) NOT NULL PRIMARY KEY,
  content BYTEA    NOT NULL
);

CREATE TABLE setting (
  name  VARCHAR(40) NOT NULL PRIMARY KEY,
  value TEXT        NOT NULL
);
