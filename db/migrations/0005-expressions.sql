-- The arithmetic of a comparison as data, so that it can be done again from the values of its claims:
-- {"kind": …, "terms": [{"claim", "value", "unit", "factor"}, …], "result": {"claim", "value", "unit"}, "slack": …}.
-- NULL where no arithmetic made it.
ALTER TABLE comparisons ADD COLUMN expression TEXT CHECK (json_valid(expression));
