"""`python -m warmth`."""

from warmth.cli.main import run

if __name__ == "__main__":
    run()
