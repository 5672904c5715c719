# The plan: dates, prompts, quiet hours.
