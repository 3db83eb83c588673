"""Values and rules. No input or output; never asks what day it is: `today` is passed in."""
