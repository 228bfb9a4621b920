-- The urns of secret ballots: how many slips say what. A slip is a number that has grown by one, so
-- that there is nothing to tell the order in which slips fell in. The slot is drawn at random: rows
-- that were numbered as they came would tell whose vote was the first of its kind.
CREATE TABLE urn (
  slot   INTEGER     NOT NULL PRIMARY KEY,
  county CHAR(6)     NOT NULL,
  unit   VARCHAR(64) NOT NULL,
  ballot VARCHAR(64) NOT NULL,
  says   TEXT        NOT NULL,
  slips  INTEGER     NOT NULL,
  UNIQUE (county, unit, ballot, says)
);
