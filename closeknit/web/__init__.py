"""What everything else is shown in: the base templates, the look, Today, and the ways out with
one's data (export, erasure). Knows every other package a little; no other package knows it. It
refuses to hold rules: what may happen next is the engine's, who may read is the vault's."""
