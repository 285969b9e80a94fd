"""The table of all rules, in the order in which they are asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from monty.check.hints import (
    rule_attributes,
    rule_awaits,
    rule_calls,
    rule_classes,
    rule_items,
    rule_iteration,
    rule_mismatches,
    rule_modules,
    rule_names,
    rule_operators,
    rule_overloads,
    rule_results,
    rule_strings,
    rule_syntax,
)
from monty.check.hints.repair import Finding, Repair, Rule

# Unpacking is asked before attributes, items and operators before overloads: where two fit a message, the earlier knows
# more of it.
RULES: Final[tuple[Rule, ...]] = (
    *rule_names.RULES,
    *rule_results.RULES,
    *rule_overloads.FIRST,
    *rule_items.RULES,
    *rule_operators.RULES,
    *rule_iteration.RULES,
    *rule_attributes.RULES,
    *rule_calls.RULES,
    *rule_mismatches.RULES,
    *rule_awaits.RULES,
    *rule_modules.RULES,
    *rule_classes.RULES,
    *rule_overloads.RULES,
    *rule_strings.RULES,
)


def repair(finding: Finding) -> Repair | None:
    """What the first rule says that has something to say about a finding."""
    rules = (*rule_awaits.RULES, *rule_syntax.RULES) if finding.diagnostic.code == "syntax" else RULES
    message = finding.diagnostic.message
    for each in rules:
        match = each.pattern.fullmatch(message)
        if match is None:
            continue
        said = {name: text for name, text in match.groupdict().items() if text is not None}
        found = each.repair(replace(finding, said=said))
        if found is not None:
            return found
    return None
