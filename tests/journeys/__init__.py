"""Two people, two browsers, one real program: `closeknit serve` in a process of its own, and a real
Chromium in which each of them is a context of their own. Nothing here knows a model or a view: what
a journey claims has to be seen on a screen, in what came over the network, or in what the program
left behind on the disk."""
