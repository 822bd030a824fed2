"""How this copy runs: the process, its first start, its clock, its headers, its log, HTTPS at home.
Knows every package below it a little, in order to start it; refuses to know what anybody wrote:
nothing here reads a body, and what it logs names neither person nor page."""
