"""When something is: the plans of a bond, and one's own. Knows times and which words stand behind them;
refuses to know who came, who forgot, and what a time was for."""
